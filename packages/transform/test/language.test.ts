import { createProcessor, toEdition } from '@fonds/transform'
import type { LanguageOrigin } from '@fonds/model'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { edit } from './support/edit.ts'
import { recordOf } from './support/record-of.ts'

const english =
  'The library on the harbour is closed today, because the roof is leaking and nobody has mended it.\n'
const dutch =
  'De bibliotheek aan de haven is vandaag gesloten, omdat het dak lekt en niemand het heeft gemaakt.\n'
const short = '12 | 14 | 99\n'

function languageOf(text: string, language: string, languageFrom: LanguageOrigin): string {
  const file = new VFile({ path: 'dump.txt', value: text })
  const { metadata } = recordOf({})
  file.data.record = recordOf({ metadata: { ...metadata, language }, languageFrom })
  toEdition(file, createProcessor())
  return file.data.edition?.lang ?? 'no edition'
}

describe('the language of a page', () => {
  it('should be told from all of a long text, not from what stands before it', () => {
    const paragraphs = Array.from(
      { length: 300 },
      (_, index) => `${index}. ${dutch.repeat(4).replaceAll('\n', ' ')}`,
    )
    expect(edit(`${english.repeat(80)}\n${paragraphs.join('\n\n')}\n`).lang).toBe('nl')
  })

  it('should be what an archivist states, whatever the text shows', () => {
    expect(languageOf(english, 'sco', 'metadata')).toBe('sco')
    expect(languageOf(short, 'tlh', 'metadata')).toBe('tlh')
  })

  it('should be what the text shows rather than what the page states of itself', () => {
    expect(languageOf(dutch, 'en', 'page')).toBe('nl')
  })

  it('should be what the page states where the text shows none', () => {
    expect(languageOf(short, 'nl', 'page')).toBe('nl')
  })

  it.each([
    ['vi', 'Thư viện bên bến cảng hôm nay đóng cửa vì mái bị dột và chưa ai sửa nó.'],
    [
      'ku',
      'Pirtûkxaneya li ber benderê îro girtî ye, ji ber ku banê wê dilop dike û kesî çênekiriye.',
    ],
    ['ur', 'بندرگاہ کی لائبریری آج بند ہے کیونکہ چھت ٹپک رہی ہے اور کسی نے اسے ٹھیک نہیں کیا۔'],
    ['fa', 'کتابخانهٔ کنار بندر امروز بسته است، چون سقف آن چکه می‌کند و کسی آن را تعمیر نکرده است.'],
    ['zh', '港口邊的圖書館今天關閉，因為屋頂漏水，還沒有人修理。'],
  ])('should be told by letters that no other language writes: %s', (lang, line) => {
    expect(edit(`${line}\n`).lang).toBe(lang)
  })
})
