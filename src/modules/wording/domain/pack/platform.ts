import type { Pack } from '../../contract.ts'
import { absolute } from './absolute.ts'
import { behaviours } from './behaviours.ts'
import { body } from './body.ts'
import { fairness } from './fairness.ts'
import { games } from './games.ts'
import { goods } from './goods.ts'
import { rulesOf } from './group.ts'
import { medical } from './health.ts'
import { marks } from './marks.ts'
import { offPlatform } from './off-platform.ts'
import { others } from './others.ts'
import { outsideOrder } from './outside-order.ts'
import { prices } from './prices.ts'
import { promises } from './promises.ts'
import { rude } from './rude.ts'
import { packDate, packVersion } from './sources.ts'

/** What the platform does not want to hear, as we read its rules. Made when it is asked for. */
export const platformPack = (): Pack => ({
  id: 'platform',
  version: packVersion,
  date: packDate,
  rules: [
    ...rulesOf([
      ...offPlatform,
      ...outsideOrder,
      ...absolute,
      ...promises,
      ...medical,
      ...body,
      ...prices,
      ...games,
      ...marks,
      ...fairness,
      ...rude,
      ...goods,
      ...others,
    ]),
  ],
  behaviours: [...behaviours],
})
