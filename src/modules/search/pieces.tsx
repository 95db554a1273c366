/** What the shell uses of the search. */
export { SearchBox, SearchButton, searchKeys } from './web/SearchButtons.tsx'
export { SearchScope } from './web/SearchScope.tsx'
