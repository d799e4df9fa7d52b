import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { plain } from './text.ts'

/** A phone number in E.164, as dialled from `country` ('TN') or with its own country code; undefined if it is none. */
export function phoneNumber(text: string, country: string): string | undefined {
  const typed = plain(text).slice(0, 40)
  const found = parsePhoneNumberFromString(typed, isSupportedCountry(country) ? (country as CountryCode) : undefined)
  return found?.isValid() ? found.number : undefined
}

/** A document's number without its spaces, marks and case, so that however it is copied it is the same. */
export function documentNumber(text: string): string {
  return plain(text).toUpperCase().replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40)
}
