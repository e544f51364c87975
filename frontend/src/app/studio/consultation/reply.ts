import { Component, computed, inject, input } from '@angular/core';
import { Catalogue } from '../../session/catalogue';
import { altOf, sentenceCase } from '../../session/concept-words';
import { dollars } from '../../session/money';
import { paths } from '../../session/paths';
import type { Sheet } from '../thread/sheets';
import { Icon } from '../../ui/icon/icon';
import { To } from '../../ui/link/to';
import { said } from '../../session/said/said';

/** The designer's answer: one sentence, then what was added and what was left out, then the prompt. Never hidden. */
@Component({
  selector: 'tcd-reply',
  imports: [To, Icon],
  templateUrl: './reply.html',
  styleUrl: './reply.css',
})
export class Reply {
  readonly sheet = input.required<Sheet>();
  private readonly catalogue = inject(Catalogue);
  protected readonly concept = computed(() => this.sheet().drawn[0]);
  protected readonly cost = computed(() => this.sheet().drawn.reduce((sum, one) => sum + one.costUsd, 0));
  protected readonly promptLink = computed(() => paths.concept(this.concept()?.id ?? '', 'prompt'));
  protected readonly price = computed(() => dollars(this.cost()));
  protected readonly sentence = computed(() => {
    const concept = this.concept();
    if (!concept) return '';
    const style = this.catalogue.styleName(concept.brief.style);
    const width = Math.round(concept.brief.widthMm);
    const about = this.sheet().about;
    if (about !== null && concept.brief.added.length === 0) return $localize`Redrew No. ${about + 1}:number:, ${width}:width: mm wide, as it was.`;
    if (about !== null) return $localize`Redrew No. ${about + 1}:number: with your change, ${width}:width: mm wide. Everything you did not name stays.`;
    return $localize`${sentenceCase(altOf(concept))}:subject:. ${style}:style:, ${width}:width: mm wide.`;
  });
  protected readonly notices = computed(() => (this.concept()?.brief.notices ?? []).map(said));
  /** What a change did, each with what it is about in front: "Took out: stars." */
  protected readonly changes = computed(() => (this.sheet().about === null ? [] : (this.concept()?.brief.added ?? []).map(said).map(parted)));
  protected readonly added = computed(() => (this.sheet().about === null ? listed(this.concept()?.brief.added ?? []) : ''));
  protected readonly leftOut = computed(() => listed(this.concept()?.brief.leftOut ?? []));
}

function parted(sentence: string): { readonly head: string; readonly rest: string } {
  const [head = '', ...rest] = sentence.split(/(?<=:) /u);
  return rest.length === 0 ? { head: '', rest: head } : { head, rest: rest.join(' ') };
}

/** Sentences of the server as one run of text: "one; two". */
function listed(sentences: readonly string[]): string {
  return sentences.map((one) => said(one).replace(/[.;]\s*$/, '')).join('; ');
}
