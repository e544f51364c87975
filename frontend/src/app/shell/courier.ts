import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { generateTattoo } from '../../api/fn/concepts/generate-tattoo';
import { Outbox, type Waiting } from '../session/outbox';
import { Toaster } from '../ui/toasts/toaster';

/** Sends what was said without a line while no Studio is open to show it: it is drawn on the server and lands in the gallery. */
@Service()
export class Courier {
  private readonly http = inject(HttpClient);
  private readonly toaster = inject(Toaster);

  constructor() {
    inject(Outbox).sendThrough((message) => this.send(message));
  }

  /** A message that was refused keeps waiting: the Studio tells why, where it was said. */
  private async send({ key, request }: Waiting): Promise<boolean> {
    try {
      await firstValueFrom(this.http.post(generateTattoo.PATH, request, { headers: { Prefer: 'respond-async', 'Idempotency-Key': key } }));
      this.toaster.show($localize`Your message has gone out: “${request.prompt}:words:”. The drawing lands in your gallery.`);
      return true;
    } catch (fault) {
      if (fault instanceof HttpErrorResponse) return false;
      throw fault;
    }
  }
}
