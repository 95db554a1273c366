import { ItemScreen } from './ItemScreen.tsx'
import { ListScreen } from './ListScreen.tsx'

// One component for each page, because a page of the menu takes none of its own choosing.
export const ShopScreen = () => <ListScreen list="shop" />
export const VideosScreen = () => <ListScreen list="videos" />
export const ProductsScreen = () => <ListScreen list="products" />
export const LivesScreen = () => <ListScreen list="lives" />
export const AccountsScreen = () => <ListScreen list="accounts" />
export const AccountScreen = () => <ItemScreen list="accounts" />
export const VideoScreen = () => <ItemScreen list="videos" />
export const ProductScreen = () => <ItemScreen list="products" />
export const LiveScreen = () => <ItemScreen list="lives" />
export const CreatorsScreen = () => <ListScreen list="creators" />
export const CreatorScreen = () => <ItemScreen list="creators" />
export const CampaignsScreen = () => <ListScreen list="campaigns" />
export const CampaignScreen = () => <ItemScreen list="campaigns" />
