import { Service } from '@angular/core';
import { persisted } from '../../session/persisted';

/** The styles most shops draw most; what someone used here comes before them. */
const USUAL = ['fine-line', 'american-traditional', 'blackwork', 'dotwork', 'neo-traditional', 'minimalist', 'japanese', 'engraving', 'geometric', 'illustrative'];

@Service()
export class RecentStyles {
  private readonly list = persisted<readonly string[]>('styles', (stored) => (Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : []));
  /** The order of this visit: it must not change under the finger that picks. */
  private readonly order = [...this.list(), ...USUAL];

  used(slug: string): void {
    this.list.update((all) => [slug, ...all.filter((one) => one !== slug)].slice(0, 3));
  }

  first<T extends { readonly slug: string }>(styles: readonly T[]): readonly T[] {
    return [...styles].sort((a, b) => this.rank(a.slug) - this.rank(b.slug));
  }

  private rank(slug: string): number {
    const place = this.order.indexOf(slug);
    return place < 0 ? this.order.length : place;
  }
}
