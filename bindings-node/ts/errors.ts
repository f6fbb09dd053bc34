/** What a failed call throws. */

/** A rate limit that is used up. */
export interface RateLimit {
  /** Calls in a minute. */
  readonly limit: number;
  /** Calls that would be answered now. */
  readonly remaining: number;
  /** When all of it is there again. */
  readonly resetAt: Date;
  /** Seconds until the next call is answered. */
  readonly retryAfterSeconds: number;
  /** Whose calls are counted together. */
  readonly bucket: string;
}

/** A native failure. */
export interface Failure {
  readonly kind: string;
  readonly code: number;
  readonly message: string;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly retryable: boolean;
  readonly request_id?: string | null;
  readonly rate_limit?: {
    limit: number;
    remaining: number;
    reset_at: string;
    retry_after_seconds: number;
    bucket: string;
  } | null;
}

/** A call failed. `NotFoundError` and its like say why; all carry the same fields. Nothing secret stands in them. */
export class GatepassError extends Error {
  /** Why, from a closed list: `"NOT_FOUND"`. Stable. */
  readonly code: string;
  /** The gRPC code. */
  readonly grpcCode: number;
  /** The field at fault, as a path: `role.access_rules[1].tags`. */
  readonly field?: string;
  /** The value at fault, cut and made printable. */
  readonly value?: string;
  /** Whether the same call, unchanged, may succeed later. */
  readonly retryable: boolean;
  /** What the operator finds this call by. */
  readonly requestId?: string;
  /** The rate limit that is used up. */
  readonly rateLimit?: RateLimit;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = new.target.name;
    this.code = failure.kind;
    this.grpcCode = failure.code;
    this.retryable = failure.retryable;
    if (failure.field != null) this.field = failure.field;
    if (failure.value != null) this.value = failure.value;
    if (failure.request_id != null) this.requestId = failure.request_id;
    if (failure.rate_limit != null) {
      const { limit, remaining, reset_at, retry_after_seconds, bucket } = failure.rate_limit;
      this.rateLimit = {
        limit, remaining, bucket, resetAt: new Date(reset_at), retryAfterSeconds: retry_after_seconds,
      };
    }
  }
}
