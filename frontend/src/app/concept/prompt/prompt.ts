import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Concept } from '../../../api/models/concept';
import { AskingPrice } from '../../session/asking-price';
import { Catalogue } from '../../session/catalogue';
import { paletteName, sentenceCase } from '../../session/concept-words';
import { freshId } from '../../session/fresh-id';
import { dollars } from '../../session/money';
import { Outbox } from '../../session/outbox';
import { paths } from '../../session/paths';
import { copyText } from '../../ui/copy/copy-text';
import { Icon } from '../../ui/icon/icon';
import { Toaster } from '../../ui/toasts/toaster';
import { VersionFilm } from '../versions/version-film';
import { OpenConcept } from '../open-concept';
import { asTyped } from './as-typed';
import { said } from '../../session/said/said';

interface Part {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

/** You said, we built, we sent. Nothing between the words and the drawing is hidden. */
@Component({
  selector: 'tcd-prompt',
  imports: [RouterLink, VersionFilm, Icon],
  templateUrl: './prompt.html',
  styleUrl: './prompt.css',
})
export class Prompt {
  protected readonly open = inject(OpenConcept);
  protected readonly paths = paths;
  protected readonly copied = signal(false);
  private readonly catalogue = inject(Catalogue);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly outbox = inject(Outbox);
  private readonly asking = inject(AskingPrice);
  protected readonly price = computed(() => sentenceCase(this.asking.words(1)));
  protected readonly parts = computed<readonly Part[]>(() => {
    const brief = this.open.concept()?.brief;
    if (!brief) return [];
    return [
      { kind: 'subject', name: brief.verbatim ? $localize`Your words, as typed` : $localize`Subject`, text: [brief.subject, ...brief.elements].join(', ') },
      { kind: 'style', name: $localize`Style`, text: `${this.catalogue.styleName(brief.style)}, ${paletteName(brief.palette)}` },
      { kind: 'place', name: $localize`Placement and size`, text: `${this.catalogue.placementName(brief.placement)}, ${Math.round(brief.widthMm)} × ${Math.round(brief.heightMm)} mm` },
      { kind: 'letters', name: $localize`Letters, byte for byte`, text: brief.lettering ?? '' },
      { kind: 'added', name: this.open.parent() ? $localize`I changed` : $localize`I added`, text: listed(brief.added) },
      { kind: 'left', name: $localize`I left out`, text: listed([...brief.leftOut, ...brief.exclusions]) },
    ].filter((part) => part.text !== '');
  });
  protected readonly facts = computed(() => this.factsOf());

  protected async copy(text: string): Promise<void> {
    await copyText(text);
    this.toaster.show($localize`Copied.`);
  }

  /** The Studio shows it being drawn: it is open before the message goes out. */
  protected async drawAsTyped(concept: Concept): Promise<void> {
    await this.router.navigate(paths.studio(concept.conversationId));
    this.outbox.put({ key: freshId(), request: asTyped(concept), about: null });
  }

  private factsOf(): readonly { readonly name: string; readonly value: string; readonly code?: boolean }[] {
    const concept = this.open.concept();
    if (!concept) return [];
    return [
      { name: $localize`Engine`, value: concept.engine === 'vector' ? $localize`built-in sketcher` : 'Gemini' },
      { name: $localize`Model`, value: concept.model, code: true },
      { name: $localize`Variation`, value: String(concept.variation) },
      { name: $localize`Cost`, value: dollars(concept.costUsd) },
      { name: $localize`Cache`, value: concept.cached ? $localize`hit: these words were drawn before, free` : $localize`miss: drawn for you, kept 24 hours` },
      { name: $localize`Fingerprint (cache key, SHA-256)`, value: concept.fingerprint, code: true },
    ];
  }
}

function listed(sentences: readonly string[]): string {
  return sentences.map((one) => said(one).replace(/[.;]\s*$/, '')).join('; ');
}
