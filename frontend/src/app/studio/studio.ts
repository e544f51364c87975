import { computed, inject, Service, signal } from '@angular/core';
import type { Concept } from '../../api/models/concept';
import type { GenerateTattooRequest } from '../../api/models/generate-tattoo-request';
import type { MissingVariation } from '../../api/models/missing-variation';
import { Address, wholeNumber } from '../session/address';
import type { Carried } from '../session/carried';
import { Connection } from '../session/connection';
import { freshId } from '../session/fresh-id';
import { Me } from '../session/me';
import { Outbox, type Waiting } from '../session/outbox';
import { Pace } from '../session/pace';
import { Draft } from './draft';
import { Drawing } from './drawing/drawing';
import type { Sheet } from './thread/sheets';
import { Thread } from './thread/thread';

/** A picture that goes along with the message. */
export interface Reference {
  readonly sha256: string;
  readonly url: string;
  readonly name: string;
}

/** The use cases of the Studio: which sheet hangs, which number is talked about, what the next drawing will be. */
@Service({ autoProvided: false })
export class Studio {
  private readonly address = inject(Address);
  private readonly thread = inject(Thread);
  private readonly draft = inject(Draft);
  private readonly drawing = inject(Drawing);
  private readonly pace = inject(Pace);
  private readonly me = inject(Me);
  private readonly connection = inject(Connection);
  private readonly outbox = inject(Outbox);
  private readonly undrawn = signal<readonly MissingVariation[]>([]);
  private readonly pictures = signal<readonly Reference[]>([]);

  /** The dialogs of the sheet, opened by button and by key. */
  readonly comparing = signal(false);
  readonly circling = signal(false);

  /** Numbers of the last answer that could not be drawn, and why. */
  readonly missing = this.undrawn.asReadonly();
  readonly references = this.pictures.asReadonly();
  readonly sheet = computed(() => {
    const sheets = this.thread.sheets();
    const wanted = wholeNumber(this.address.query()['sheet']);
    return sheets.find((sheet) => sheet.number === wanted) ?? this.sheetAbout(sheets) ?? sheets.at(-1) ?? null;
  });
  /** 1-based number of the concept the next message is about. */
  readonly pick = computed(() => {
    const wanted = wholeNumber(this.address.query()['pick']) ?? this.slotAbout();
    return wanted !== null && wanted <= (this.sheet()?.slots.length ?? 0) ? wanted : null;
  });
  readonly target = computed<Concept | null>(() => {
    const pick = this.pick();
    return pick === null ? null : (this.sheet()?.slots[pick - 1] ?? null);
  });
  /** The concept the brief panel reads from: the target, or the first on the sheet. */
  readonly shown = computed(() => this.target() ?? this.sheet()?.slots[0] ?? null);
  readonly canGoBack = computed(() => (this.sheet()?.number ?? 1) > 1);
  readonly canGoOn = computed(() => (this.sheet()?.number ?? 0) < this.thread.sheets().length);
  readonly canDraw = computed(() => !this.drawing.busy() && !this.draft.tooLong() && !this.draft.empty());
  /** What the Draw button would send: a change of the picked number, or a new idea. Null while there is nothing to send. */
  readonly next = computed(() => {
    const target = this.target();
    return this.canDraw() ? this.request(this.draft.words().trim(), target ? 1 : this.draft.brief().count, target) : null;
  });

  async show(sheetNumber: number): Promise<void> {
    await this.address.put({ sheet: sheetNumber, about: null });
  }

  async back(): Promise<void> {
    if (this.canGoBack()) await this.show((this.sheet()?.number ?? 2) - 1);
  }

  async on(): Promise<void> {
    if (this.canGoOn()) await this.show((this.sheet()?.number ?? 0) + 1);
  }

  /** Talk about one number; the same number again, or null, talks about a new idea. */
  async choose(number: number | null): Promise<void> {
    await this.address.put({ pick: number === this.pick() ? null : number, sheet: this.sheet()?.number ?? null, about: null });
  }

  async draw(): Promise<void> {
    const request = this.next();
    if (request) await this.run(request, this.target() ? this.pick() : null, () => this.draft.sentAway());
  }

  /** The same idea with the brief as it is now; without a message the idea is the one on the sheet. */
  async drawBrief(): Promise<void> {
    const words = this.draft.words().trim() || this.idea();
    if (words === '' || this.drawing.busy()) return;
    await this.run(this.request(words, this.draft.brief().count, null), null, () => this.draft.sentAway());
  }

  /** Other compositions of the idea on the sheet. */
  async drawMore(): Promise<void> {
    const slots = this.sheet()?.slots ?? [];
    const count = this.draft.brief().count;
    const variation = Math.max(0, ...slots.map((slot) => slot.variation)) + 1;
    await this.run({ ...this.request(this.idea(), count, null), variation }, null);
  }

  async again(engine?: 'vector'): Promise<void> {
    const failed = this.drawing.failed();
    if (failed) await this.run({ ...failed.request, ...(engine && { engine }) }, failed.about);
  }

  /** Words another page sent along (`?say=`), and the brief to draw them with: put into the box and the panel once. */
  async hear(): Promise<void> {
    const { say, style, place, width, palette, letters } = this.address.query();
    if (say === undefined) return;
    this.draft.change({ words: say });
    if (style !== undefined) this.draft.brought({ style, placement: place ?? null, widthMm: wholeNumber(width), palette: palette ?? null, lettering: letters ?? '' });
    await this.address.put({ say: null, style: null, place: null, width: null, palette: null, letters: null });
  }

  async resume(): Promise<void> {
    const generation = await this.drawing.resume();
    if (!generation) return;
    this.me.lookAgain();
    await this.thread.take(generation.conversationId, generation.concepts, null);
  }

  /** Stops and gives the words back. What the server draws on is not lost: it is waited for as before. */
  async stop(): Promise<void> {
    const words = this.drawing.job()?.request.prompt ?? '';
    if (this.draft.empty()) this.draft.change({ words });
    if (!(await this.drawing.stop())) await this.resume();
  }

  /** What was said without a line and is not on its way. */
  readonly waiting = computed(() => this.outbox.waiting().filter(({ request }) =>
    request !== this.drawing.job()?.request && (request.conversationId ?? null) === this.thread.conversationId()));

  takeBack({ key, request }: Waiting): void {
    this.outbox.takeBack(key);
    this.giveBack(request);
  }

  attach(reference: Reference): void {
    this.pictures.update((all) => [...all.filter((one) => one.sha256 !== reference.sha256), reference].slice(-3));
  }

  /** A drawing that was brought to the box: one of this sheet is talked about, any other goes along as a reference. */
  async bring({ conceptId, sha256, url, name }: Carried): Promise<void> {
    const number = (this.sheet()?.slots.findIndex((slot) => slot.id === conceptId) ?? -1) + 1;
    if (number === 0) this.attach({ sha256, url, name });
    else if (number !== this.pick()) await this.choose(number);
  }

  detach(sha256: string): void {
    this.pictures.update((all) => all.filter((one) => one.sha256 !== sha256));
  }

  /** What the conversation began with: the words of the sheet that hangs, followed back to its first idea. */
  readonly idea = computed(() => {
    const sheets = this.thread.sheets();
    let sheet = this.sheet();
    while (sheet && sheet.from !== null) sheet = sheets[sheet.from - 1] ?? null;
    return sheet?.prompt ?? '';
  });

  /** `?about=<concept>`: another page sent someone here to change that one. */
  private sheetAbout(sheets: readonly Sheet[]): Sheet | undefined {
    const about = this.address.query()['about'];
    return sheets.findLast((sheet) => sheet.slots.some((slot) => slot.id === about));
  }

  private slotAbout(): number | null {
    const about = this.address.query()['about'];
    const place = this.sheet()?.slots.findIndex((slot) => slot.id === about) ?? -1;
    return place < 0 ? null : place + 1;
  }

  private request(prompt: string, count: number, target: Concept | null): GenerateTattooRequest {
    const conversationId = this.thread.conversationId();
    const pictures = this.pictures().map((picture) => picture.sha256);
    return {
      prompt, count, ...this.draft.chosen(),
      ...(conversationId === null ? {} : { conversationId }),
      ...(target === null ? {} : { parentConceptId: target.id }),
      ...(pictures.length === 0 ? {} : { referenceImages: pictures }),
    };
  }

  private async run(request: GenerateTattooRequest, about: number | null, sent: () => void = () => undefined): Promise<void> {
    sent();
    const message = { key: freshId(), request, about };
    if (!this.connection.online()) return this.outbox.put(message);
    await this.deliver(message);
    await this.outbox.send();
  }

  /** True when the message has arrived, whatever the answer was. */
  async deliver(message: Waiting): Promise<boolean> {
    if (this.drawing.busy()) return false;
    const began = performance.now();
    this.undrawn.set([]);
    const generation = await this.drawing.draw(message);
    if (!generation) return this.undelivered(message);
    const engine = generation.concepts[0]?.engine;
    if (engine && !generation.cached) this.pace.noted(engine, (performance.now() - began) / 1000);
    this.me.answered(generation);
    this.pictures.set([]);
    this.undrawn.set(generation.missing);
    await this.thread.take(generation.conversationId, generation.concepts, message.about);
    return true;
  }

  /** The line went while it was sent: it waits for the next one. Stopped or refused: the words go back into the box. */
  private undelivered(message: Waiting): boolean {
    if (this.drawing.failed()?.trouble.code !== 'offline') {
      this.giveBack(message.request);
      return true;
    }
    this.drawing.forgive();
    this.outbox.put(message);
    return false;
  }

  /** A message that came to nothing goes back into the box, unless something else is being written there. */
  private giveBack(request: GenerateTattooRequest): void {
    if (this.draft.empty()) this.draft.change({ words: request.prompt });
  }
}
