export { Brand, brands, createBrand, removeBrand, updateBrand } from './contract/brands.ts'
