import type { Route } from '#platform/http/route.ts'

import { createRoutes, type DeviceNeeds } from './server/routes.ts'

export const createDevice = (needs: DeviceNeeds): { readonly routes: readonly Route[] } => ({
  routes: createRoutes(needs),
})
