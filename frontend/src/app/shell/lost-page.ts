import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon/icon';

@Component({
  selector: 'tcd-lost-page',
  imports: [RouterLink, Icon],
  template: `
    <div class="lost">
      <div class="nothing"><svg tcdIcon="search-x" size="32"></svg></div>
      <h1 class="display" i18n>Nothing is kept at this address</h1>
      <p i18n>The link may have ended, or a design was deleted. Nothing was charged.</p>
      <a class="btn primary wide" routerLink="/studio" i18n>Go to the studio</a>
    </div>
  `,
  styles: `:host { display: grid; min-height: 100%; }`,
})
export class LostPage {}
