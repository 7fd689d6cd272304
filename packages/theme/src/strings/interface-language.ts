/** The languages in which the pages around the editions can speak. */
export const interfaceLanguages = ['en', 'ar', 'de', 'fr', 'ja'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]
