import { addDays, type Day } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { TaskDraft } from '../contract.ts'

type Example = { readonly title: Words; readonly note?: Words } & Pick<
  TaskDraft,
  'day' | 'time' | 'repeat'
>

/** What the team of the example shop has to do around a day. */
export const exampleTasks = (today: Day): readonly Example[] => [
  {
    title: {
      id: 'Tinjau potongan video rak Kayuma',
      en: 'Review the cut of the Kayuma shelf video',
    },
    day: addDays(today, -1),
    time: null,
    repeat: null,
  },
  {
    title: {
      id: 'Foto ulang meja Loka dari samping',
      en: 'Shoot the Loka table again, from the side',
    },
    note: { id: 'Cahaya sore, tanpa properti.', en: 'Afternoon light, no props.' },
    day: today,
    time: '16:00',
    repeat: null,
  },
  {
    title: {
      id: 'Balas pertanyaan ongkir luar Jawa',
      en: 'Answer the questions about shipping outside Java',
    },
    day: today,
    time: null,
    repeat: null,
  },
  {
    title: { id: 'Susun rundown LIVE Jumat', en: 'Draft the rundown of Friday’s LIVE' },
    day: addDays(today, 1),
    time: '10:00',
    repeat: 'weekly',
  },
  {
    title: {
      id: 'Cek stok lampu sebelum tanggal kembar',
      en: 'Check the stock of lamps before the double date',
    },
    day: addDays(today, 3),
    time: null,
    repeat: null,
  },
  {
    title: {
      id: 'Cari contoh transisi untuk video kamar kos',
      en: 'Find examples of transitions for the small-room video',
    },
    day: null,
    time: null,
    repeat: null,
  },
]
