// Amounts of money: whole numbers of the smallest unit of a currency; how they are typed and said.
import { z } from 'zod'
import type { Locale } from '../../../kit/language.ts'
import { limited } from '../../../kit/limits.ts'
import { latinDigits, line } from '../../../kit/text.ts'

/** Digits after the point by ISO 4217, which is not what people write: nobody hands out a thousandth of an Iraqi dinar. */
export const digits = {
  TND: 3, LYD: 3, IQD: 3, JOD: 3, MAD: 2, DZD: 2, EGP: 2, MRU: 2, LBP: 2, SYP: 2, SDG: 2, YER: 2, TRY: 2, XOF: 0, EUR: 2, USD: 2,
} as const satisfies Record<string, number>
export type Currency = keyof typeof digits
export const currencies = Object.keys(digits) as [Currency, ...Currency[]]

/** The money that a country pays with, else euros. */
const ofCountries: Record<string, Currency> = {
  TN: 'TND', LY: 'LYD', IQ: 'IQD', JO: 'JOD', MA: 'MAD', DZ: 'DZD', EG: 'EGP', MR: 'MRU', LB: 'LBP', SY: 'SYP', SD: 'SDG', YE: 'YER', TR: 'TRY', SN: 'XOF', ML: 'XOF',
}
export const currencyOf = (country: string): Currency => ofCountries[country] ?? 'EUR'

/** An amount as it is typed: digits of any script, grouped by spaces, with a point or a comma. Kept as «1234.5». */
export const amountText = () => limited(
  line(20).transform((text) => latinDigits(text).replace(/[\s'’٬]/g, '').replace(/[,٫]/, '.')).pipe(z.string().regex(/^\d{1,12}(?:\.\d{1,3})?$/, { message: 'wrong' })),
  { minLength: 1, maxLength: 20, inputMode: 'decimal' },
)

/** «12.5» in the smallest unit; undefined where the currency has no such part. */
export function minorOf(amount: string, currency: Currency): number | undefined {
  const [whole = '', part = ''] = amount.split('.')
  const length = digits[currency]
  return part.replace(/0+$/, '').length > length ? undefined : Number(whole + part.slice(0, length).padEnd(length, '0'))
}

/** 12.5 of 12500 thousandths; «12.5» as it is typed. */
export const wholeOf = (minor: number, currency: string) => minor / 10 ** digitsOf(currency)
export const typedOf = (minor: number, currency: string) => String(wholeOf(minor, currency))

const digitsOf = (currency: string) => digits[currency as Currency] ?? 2

/**
 * An amount as it is read: «45 DT», «12,500 د.ت.». Thousands stand apart by a narrow space: with three digits after the comma,
 * «17.250» would be read as seventeen and a quarter.
 */
export const sayMoney = ({ n }: Pick<Locale, 'n'>, minor: number, currency: string) => n(wholeOf(minor, currency), {
  style: 'currency', currency, minimumFractionDigits: digitsOf(currency), maximumFractionDigits: digitsOf(currency), trailingZeroDisplay: 'stripIfInteger', useGrouping: false,
}).replace(/\p{Nd}{5,}/u, (whole) => whole.replace(/\p{Nd}(?=(?:\p{Nd}{3})+$)/gu, '$&\u202f'))
