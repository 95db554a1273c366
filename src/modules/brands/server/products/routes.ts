import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { FileStore } from '../files/file-store.ts'
import type { ProductStore } from './product-store.ts'

export const createProductRoutes = (store: ProductStore, files: FileStore): readonly Route[] => [
  route(contract.products, async (asked, { caller }) => store.list(caller, asked)),
  route(contract.product, async ({ product }, { caller }) => store.one(caller.team.id, product)),
  route(contract.createProduct, async ({ team: _team, brand, key, ...text }, { caller }) =>
    store.createFor(caller, brand, { key, text }),
  ),
  route(contract.updateProduct, async ({ team: _team, product, version, ...text }, { caller }) =>
    store.write(caller, product, { version, text }),
  ),
  route(contract.markProduct, async ({ product, ...marks }, { caller }) =>
    store.mark(caller, product, marks),
  ),
  route(contract.removeProduct, async ({ product }, { caller }) => store.remove(caller, product)),
  route(contract.sendBrandFile, async ({ key, name }, { caller, body }) =>
    files.receive(caller, { key, name }, body),
  ),
  route(contract.brandFile, async ({ file }, { caller }) => files.show(caller, file)),
]
