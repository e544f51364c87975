import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, resource, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { previewPrompt } from '../../../api/fn/prompts/preview-prompt';
import type { GenerateTattooRequest } from '../../../api/models/generate-tattoo-request';
import { Connection } from '../../session/connection';
import { Studio } from '../studio';

/** How long nothing is typed before the server is asked. */
const REST_MS = 600;

/** Whether the message in the box was drawn before and lies in the cache: then it costs nothing. */
@Service({ autoProvided: false })
export class Already {
  private readonly api = inject(Api);
  private readonly studio = inject(Studio);
  private readonly connection = inject(Connection);
  private readonly answer = resource({
    params: () => (this.connection.online() ? (this.studio.next() ?? undefined) : undefined),
    loader: ({ params, abortSignal }) => this.ask(params, abortSignal),
  });

  /** False until it is known. */
  readonly drawn = computed(() => this.answer.hasValue() && this.answer.value());

  private async ask(body: GenerateTattooRequest, overtaken: AbortSignal): Promise<boolean> {
    await new Promise((done) => setTimeout(done, REST_MS));
    if (overtaken.aborted) return false;
    try {
      return (await firstValueFrom(this.api.invoke(previewPrompt, { body }))).cached;
    } catch (fault) {
      // Words that cannot be drawn, or nobody there: told when it is sent, not here.
      if (fault instanceof HttpErrorResponse) return false;
      throw fault;
    }
  }
}
