/** How long somebody may keep a connection without saying anything. */
export const serverTimeouts = {
  // A file may take long; what stalls is ended by `guardedBody`, this is only the last resort.
  requestTimeout: 3_600_000,
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
} as const
