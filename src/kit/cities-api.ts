import { allCities } from './cities.ts'
import { answering, endpoint, text } from './api.ts'
import { z } from 'zod'

const CityJson = answering({
  id: z.string(), country: z.string(), name: text, timeZone: z.string(), lat: z.number(), lon: z.number(),
  areas: z.array(answering({ id: z.string(), name: text, lat: z.number(), lon: z.number() })),
})

export const cities = [
  endpoint({
    method: 'get', path: '/', about: 'The cities, and their neighbourhoods', answer: answering({ items: z.array(CityJson) }),
    run: async (c) => ({
      items: [...(await allCities(c.var.background)).values()].map(({ id, country, name, timeZone, lat, lon, areas }) =>
        ({ id, country, name, timeZone, lat, lon, areas: areas.map(({ id, name, lat, lon }) => ({ id, name, lat, lon })) })),
    }),
  }),
]
