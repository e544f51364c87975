import { Service } from '@angular/core';
import { persisted } from '../../session/persisted';
import { type AddressOf, NARROWING } from '../gallery-query';

/** The narrowing part of an address: what a search is. */
export type Search = Readonly<Record<string, string>>;

const MOST = 12;

/** Searches kept in this browser, newest first. */
@Service()
export class Searches {
  private readonly list = persisted<readonly Search[]>('searches', readSearches);
  readonly kept = this.list.asReadonly();

  has(search: Search): boolean {
    return this.list().some((one) => same(one, search));
  }

  keep(search: Search): void {
    this.list.update((all) => [search, ...all.filter((one) => !same(one, search))].slice(0, MOST));
  }

  drop(search: Search): void {
    this.list.update((all) => all.filter((one) => !same(one, search)));
  }
}

export function searchIn(address: AddressOf): Search {
  return Object.fromEntries(NARROWING.flatMap((name) => (address[name] ? [[name, address[name]]] : [])));
}

function same(a: Search, b: Search): boolean {
  return NARROWING.every((name) => a[name] === b[name]);
}

function readSearches(stored: unknown): readonly Search[] {
  if (!Array.isArray(stored)) return [];
  return stored.map((one) => searchIn(textsOf(one))).filter((one) => Object.keys(one).length > 0);
}

function textsOf(one: unknown): AddressOf {
  if (typeof one !== 'object' || one === null) return {};
  return Object.fromEntries(Object.entries(one).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
