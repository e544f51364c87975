import { Component, input } from '@angular/core';
import { VersionFilm } from '../versions/version-film';

/** Stage with the versions under it, panel beside it: the places every tab fills. The one thing to do (`foot`) is always in reach; what else there is (`more`) too, where there is room. */
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
      <div class="more"><ng-content select="[more]" /></div>
    </aside>
  `,
  styleUrl: './frame.css',
})
export class Frame {
  readonly label = input.required<string>();
  /** A stage that brings its own ground (skin, photo). */
  readonly bare = input(false);
}
