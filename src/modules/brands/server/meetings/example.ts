import type { Authorized } from '#kernel/actor.ts'
import { addDays, dayAt, type Instant } from '#kernel/time.ts'

import type { BrandStore } from '../brand-store.ts'
import type { MeetingStore } from './meeting-store.ts'

type Needs = {
  readonly store: Pick<MeetingStore, 'createFor' | 'mark'>
  readonly brands: Pick<BrandStore, 'all'>
  readonly newId: () => string
}

const decided = [
  'Sebut garansi 1 tahun di setiap sesi',
  'Foto ulang bangku dengan latar terang',
  'Ongkir gratis Jabodetabek sampai akhir bulan',
]

/** One meeting of the invented shop with its client. */
export const fillMeetings =
  ({ store, brands, newId }: Needs) =>
  async (caller: Authorized, now: Instant): Promise<void> => {
    const brand = (await brands.all(caller.team.id)).find(({ name }) => name === 'Kayuma')
    if (!brand) return
    const text = {
      title: 'Persiapan promo akhir tahun',
      day: addDays(dayAt(now, caller.team.timeZone), -4),
      people: ['Bu Ratna (contoh)', caller.actor.name],
      agenda: '- Harga promo\n- Stok bangku\n- Jadwal sesi',
      notes: 'Bu Ratna minta meja lipat didahulukan. Stok bangku walnut tinggal sedikit.',
    }
    const { record } = await store.createFor(caller, brand.id, { text })
    if (!record) return
    await store.mark(caller, record.id, {
      addDecisions: decided.map((sentence) => ({ id: newId(), text: sentence })),
      dropDecisions: [],
      addFiles: [],
      dropFiles: [],
    })
  }
