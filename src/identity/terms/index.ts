/** The version of the terms of use and code of conduct that is to be accepted. */
export const termsVersion = '2026-11'
