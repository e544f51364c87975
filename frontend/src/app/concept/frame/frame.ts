import { Component, input } from '@angular/core';
import { VersionFilm } from '../versions/version-film';

/** Stage with the versions under it, panel with a fixed foot beside it: the places every tab fills. */
@Component({
  selector: 'tcd-frame',
  imports: [VersionFilm],
  template: `
    <section class="stagecol" [attr.aria-label]="label()">
      <div class="stage" [class.bare]="bare()"><ng-content select="[stage]" /></div>
      <tcd-version-film />
    </section>
    <aside class="panel" [attr.aria-label]="label()">
      <div class="body"><ng-content /></div>
      <div class="foot"><ng-content select="[foot]" /></div>
    </aside>
  `,
  styleUrl: './frame.css',
})
export class Frame {
  readonly label = input.required<string>();
  /** A stage that brings its own ground (skin, photo). */
  readonly bare = input(false);
}
