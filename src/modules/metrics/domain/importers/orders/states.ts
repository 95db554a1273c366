import type { Words } from '#kernel/words.ts'

/** What an order status means, in Indonesian and English exports. */
export type OrderState = 'unpaid' | 'to_ship' | 'shipped' | 'completed' | 'cancelled' | 'other'

const states: Readonly<Record<Exclude<OrderState, 'other'>, readonly string[]>> = {
  unpaid: [
    'belum dibayar',
    'belum bayar',
    'menunggu pembayaran',
    'unpaid',
    'awaiting payment',
    'to pay',
  ],
  to_ship: [
    'perlu dikirim',
    'siap dikirim',
    'akan dikirim',
    'menunggu pengiriman',
    'menunggu pengambilan',
    'ditahan',
    'to ship',
    'awaiting shipment',
    'awaiting collection',
    'ready to ship',
    'on hold',
  ],
  shipped: [
    'dikirim',
    'sedang dikirim',
    'dalam pengiriman',
    'sedang transit',
    'terkirim',
    'shipped',
    'in transit',
    'delivered',
  ],
  completed: ['selesai', 'completed'],
  cancelled: ['dibatalkan', 'batal', 'cancelled', 'canceled'],
}

const byWord = new Map(
  Object.entries(states).flatMap(([state, words]) => words.map((word) => [word, state])),
)

const isState = (state: string | undefined): state is OrderState => state !== undefined

/** An unknown word is `other`: the order still counts, its state is not guessed. */
export function stateOf(status: string): OrderState {
  const state = byWord.get(status.toLowerCase())
  return isState(state) ? state : 'other'
}

/** Such orders carry a paid time seconds after they were placed. */
export const isCashOnDelivery = (paymentMethod: string): boolean =>
  /bayar di (?:tempat|rumah)|tunai di tempat|cash on delivery|\bcod\b/i.test(paymentMethod)

/** Remembers the few words of a file, and which of them nobody knows. */
export function createStateReader() {
  const known = new Map<string, OrderState>()
  const unknown = new Map<string, number>()
  return {
    read: (status: string): OrderState => {
      let state = known.get(status)
      if (state === undefined) {
        state = stateOf(status)
        // A column of other things would have no end of words.
        if (known.size < 200) known.set(status, state)
      }
      if (state === 'other') unknown.set(status, (unknown.get(status) ?? 0) + 1)
      return state
    },
    notes: (): Words[] => (unknown.size > 0 ? [unknownStates(unknown)] : []),
  }
}

export function createPaymentReader(): (paymentMethod: string) => boolean {
  const known = new Map<string, boolean>()
  return (paymentMethod) => {
    let cash = known.get(paymentMethod)
    if (cash === undefined) {
      cash = isCashOnDelivery(paymentMethod)
      if (known.size < 200) known.set(paymentMethod, cash)
    }
    return cash
  }
}

function unknownStates(counts: ReadonlyMap<string, number>): Words {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  // Only what looks like a word is repeated: a shifted column could hold anything.
  const words = [...counts.keys()].filter((word) => /^[\p{L} /-]{2,30}$/u.test(word)).slice(0, 5)
  const named = words.length > 0 ? ` (${words.map((word) => `“${word}”`).join(', ')})` : ''
  return {
    id: `${rows} baris berstatus yang belum dikenal${named}: tetap dihitung, statusnya dicatat sebagai lain-lain.`,
    en: `${rows} rows have an unknown status${named}: they count, and their state is kept as other.`,
  }
}
