import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** "Gallery · Tattoo Concept Designer" in the browser's tab. */
@Service()
export class ProductTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const page = this.buildTitle(snapshot);
    const product = $localize`Tattoo Concept Designer`;
    this.title.setTitle(page ? `${page} · ${product}` : product);
  }
}
