import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Catalogue } from '../session/catalogue';
import { titleOf } from '../session/concept-words';
import { paths } from '../session/paths';
import { troubleOf } from '../session/problem';
import { ShareDialog } from '../session/share/share-dialog';
import { NameDialog } from '../ui/dialog/name-dialog';
import { Icon } from '../ui/icon/icon';
import { CurrentInView } from '../ui/in-view/current-in-view';
import { Setback } from '../ui/setback/setback';
import { OpenConcept } from './open-concept';

/** One concept: its tabs, its versions, what can be done with it. */
@Component({
  selector: 'tcd-concept-page',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, NameDialog, ShareDialog, Setback, CurrentInView, Icon],
  providers: [OpenConcept],
  templateUrl: './concept-page.html',
  styleUrl: './concept-page.css',
})
export class ConceptPage {
  protected readonly open = inject(OpenConcept);
  protected readonly paths = paths;
  protected readonly renaming = signal(false);
  protected readonly sharing = signal(false);
  private readonly catalogue = inject(Catalogue);
  private readonly router = inject(Router);
  protected readonly trouble = computed(() => (this.open.error() ? troubleOf(this.open.error()) : null));
  protected readonly title = computed(() => {
    const concept = this.open.concept();
    if (!concept) return '';
    const place = concept.brief.placement;
    return place === null ? titleOf(concept) : $localize`${titleOf(concept)}:title:, ${this.catalogue.placementName(place).toLowerCase()}:placement:`;
  });

  /** Back to where one came from; to the gallery when the page was opened from a link. */
  protected back(): void {
    if (this.router.lastSuccessfulNavigation()?.previousNavigation) history.back();
    else void this.router.navigate(paths.gallery());
  }
}
