/**
 * Faces, sizes and line heights by the script of the text. Only the text follows the page's language; what stands
 * around it follows the interface's.
 */
export const scripts: string = `
:root:lang(ar), :root:lang(fa), :root:lang(ps), :root:lang(ckb), :root:lang(sd), :root:lang(ug) {
  --serif: 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Traditional Arabic', 'Amiri',
    'Scheherazade New', 'Iowan Old Style', 'Palatino Linotype', Palatino, serif;
  --text-size: 1.3125rem;
  --leading: 1.9;
}
:root:lang(ur) {
  --serif: 'Noto Nastaliq Urdu', 'Awami Nastaliq', 'Jameel Noori Nastaleeq', 'Urdu Typesetting',
    'Noto Naskh Arabic', serif;
  --text-size: 1.25rem;
  --leading: 2.3;
}
:root:lang(he), :root:lang(yi) {
  --serif: 'Noto Serif Hebrew', 'New Peninim MT', David, 'Frank Ruehl CLM', 'Times New Roman', serif;
  --leading: 1.7;
}
:root:lang(ja) {
  --serif: 'Hiragino Mincho ProN', 'Yu Mincho', YuMincho, 'Noto Serif CJK JP', 'Noto Serif JP', serif;
  --text-size: 1.0625rem;
  --leading: 1.9;
  --measure: 38em;
}
:root:lang(zh), :root:lang(lzh) {
  --serif: 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun, serif;
  --text-size: 1.0625rem;
  --leading: 1.85;
  --measure: 38em;
}
:root:lang(zh-Hant), :root:lang(zh-TW), :root:lang(zh-HK), :root:lang(yue) {
  --serif: 'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', 'Source Han Serif TC', PMingLiU, serif;
}
:root:lang(ko) {
  --serif: AppleMyungjo, 'Nanum Myeongjo', 'Noto Serif CJK KR', 'Noto Serif KR', Batang, serif;
  --text-size: 1.0625rem;
  --leading: 1.8;
  --measure: 40em;
}
:root:lang(hi), :root:lang(mr), :root:lang(ne), :root:lang(sa) {
  --serif: 'Noto Serif Devanagari', 'Kohinoor Devanagari', 'Devanagari MT', Mangal,
    'Noto Sans Devanagari', serif;
  --leading: 1.85;
}
:root:lang(bn) { --serif: 'Noto Serif Bengali', 'Bangla MN', Vrinda, serif; --leading: 1.8; }
:root:lang(ta) { --serif: 'Noto Serif Tamil', 'Tamil MN', Latha, serif; --leading: 1.8; }
:root:lang(th) {
  --serif: 'Noto Serif Thai', Thonburi, 'Leelawadee UI', 'Noto Sans Thai', serif;
  --leading: 1.9;
}
:root:lang(km), :root:lang(lo), :root:lang(my) { --leading: 2; }
:root:lang(ja) :is(.made-title, .text :is(h1, h2, h3, h4, h5, h6)) { word-break: auto-phrase; }
.text:lang(ja), .text:lang(zh), .text:lang(lzh) { text-spacing-trim: trim-start; line-break: strict; }
.text:lang(ja) p, .text:lang(zh) p, .text:lang(ko) p { text-align: justify; }
.text:lang(ar), .text:lang(fa), .text:lang(ur), .text:lang(he) { hyphens: manual; }
`
