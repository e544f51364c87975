import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { troubleOf } from './problem';

/** Acts that the server may refuse, and what of the last one did not work, in words for whoever did it. */
export class Attempts {
  private readonly words = signal('');
  /** Empty while all went well. */
  readonly setback = this.words.asReadonly();

  /** Whether it worked. A refusal or a missing line is told and `takeBack` undoes what was shown already; anything else is a fault of ours. */
  async of(act: () => Promise<unknown>, takeBack: () => void = () => undefined): Promise<boolean> {
    this.forget();
    try {
      await act();
      return true;
    } catch (fault) {
      takeBack();
      if (!(fault instanceof HttpErrorResponse)) throw fault;
      this.words.set(wordsOf(fault));
      return false;
    }
  }

  forget(): void {
    this.words.set('');
  }
}

function wordsOf(fault: HttpErrorResponse): string {
  const { code, detail } = troubleOf(fault);
  if (code === 'offline') return $localize`You are offline and nothing was changed. Try again when you are back.`;
  return detail || $localize`This did not work and nothing was changed. Try again.`;
}
