import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'

import type { ModuleScreens, Screen } from '#ui/navigation/screens.ts'
import { isHeard } from '#ui/wire/heard.ts'
import { offline } from '#ui/wire/wire-error.ts'

import { Broken, NotFound } from './shell/Dead.tsx'
import { asLostPart, isLostPart } from './shell/renewal.ts'
import { TeamHome } from './shell/TeamHome.tsx'
import { TeamShell } from './shell/TeamShell.tsx'

const lazily = ({ load }: Screen) =>
  lazyRouteComponent(async () => {
    try {
      return { Page: await load() }
    } catch (error) {
      if (!isLostPart(error)) throw error
      // Told apart here, so that without a network the page offers to try again.
      throw (await isHeard()) ? asLostPart(error) : offline(error)
    }
  }, 'Page')

/** The pages of every module below the shell; `$name` in a path is a parameter. */
export function createAppRouter(modules: readonly ModuleScreens[]) {
  const root = createRootRoute({ component: Outlet })
  const outside = modules
    .flatMap((module) => module.outside ?? [])
    .map((screen) =>
      createRoute({
        getParentRoute: () => root,
        path: `/${screen.path}`,
        component: lazily(screen),
      }),
    )
  const link = createRoute({
    getParentRoute: () => root,
    path: '/l/$secret',
    component: lazily({
      path: 'l',
      load: async () => (await import('./shell/LinkHome.tsx')).LinkHome,
    }),
  })
  const api = createRoute({
    getParentRoute: () => root,
    path: '/api',
    component: lazily({
      path: 'api',
      load: async () => (await import('./api/ApiScreen.tsx')).ApiScreen,
    }),
  })
  // Folded to nothing when the app is built, and the pages it leads to are left out with it.
  const gallery = import.meta.env.DEV
    ? [
        createRoute({
          getParentRoute: () => root,
          path: '/dev/gallery',
          component: lazily({
            path: 'dev',
            load: async () => (await import('./gallery/GalleryScreen.tsx')).GalleryScreen,
          }),
        }),
      ]
    : []
  const team = createRoute({ getParentRoute: () => root, path: '/t/$slug', component: TeamShell })
  const home = createRoute({ getParentRoute: () => team, path: '/', component: TeamHome })
  const pages = modules
    .flatMap((module) => module.pages)
    .map((screen) =>
      createRoute({
        getParentRoute: () => team,
        path: `/${screen.path}`,
        component: lazily(screen),
      }),
    )
  return createRouter({
    routeTree: root.addChildren([
      ...outside,
      ...gallery,
      link,
      api,
      team.addChildren([home, ...pages]),
    ]),
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
    // Queries are plain text here: `?next=/t/x`, never JSON.
    parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
    stringifySearch: (values) => {
      const query = new URLSearchParams(values as Record<string, string>).toString()
      return query ? `?${query}` : ''
    },
  })
}
