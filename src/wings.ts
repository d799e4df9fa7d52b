// Every module, a line each, by wing: the menu and the map of the product.
import type { Module } from './kit/module.ts'

export const wings = {
  identity: [],
  people: [],
  city: [],
  network: [],
  insight: [],
} satisfies Record<string, Module[]>

export const modules: Module[] = Object.values(wings).flat()
