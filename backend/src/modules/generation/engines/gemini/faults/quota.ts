import { list, member, text } from '../answer/loose.js';
import { detailOf, type RpcStatus } from './rpc-status.js';

/** "26s", "0.5s", "475.957s" → milliseconds. */
function durationMs(value: unknown): number | null {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(text(value) ?? '')?.[1];
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
}

/** "Please retry in 7m55.957153112s." · "try again after 15 minutes" → milliseconds. */
function spokenMs(message: string): number | null {
  const precise = /retry in (?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?/i.exec(message);
  const [hours, minutes, seconds] = [precise?.[1], precise?.[2], precise?.[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const sum = Math.ceil((hours * 3600 + minutes * 60 + seconds) * 1000);
  if (sum > 0) return sum;
  const spoken = /after (\d+) minutes?/i.exec(message)?.[1];
  return spoken === undefined ? null : Number(spoken) * 60_000;
}

/** The wait asked for: RetryInfo in the body first, then the sentence, then the header that Google does not send. */
export function retryAfterMs(status: RpcStatus, header: string | null): number | null {
  const fromInfo = durationMs(member(detailOf(status, 'RetryInfo'), 'retryDelay'));
  const fromHeader = header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : null;
  return fromInfo ?? spokenMs(status.message) ?? fromHeader;
}

/** A quota per day: its RetryInfo lies ("24s"), only the reset at midnight Pacific helps. */
export function isDailyQuota(status: RpcStatus): boolean {
  const violations = list(member(detailOf(status, 'QuotaFailure'), 'violations'));
  return (
    violations.some((violation) => /PerDay/i.test(text(member(violation, 'quotaId')) ?? '')) ||
    /requests? per day|PerDay/i.test(status.message)
  );
}

/** Billing is off: the image models have no free tier, so the limit of their free quota is 0. */
export const isBillingOff = (status: RpcStatus): boolean => /limit:\s*0\b/.test(status.message);

/** The ceiling on spending that the account itself has (since June 2026). */
export const isSpendCap = (status: RpcStatus): boolean => /spend|billing cap|monthly cap|budget/i.test(status.message);
