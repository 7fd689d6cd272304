/**
 * What stands behind “by” and its like and names nobody: days, what lists are sorted by, phrases. By language, in the form
 * of `foldWord`; chosen by hand, the days from the Common Locale Data Repository (CLDR, Unicode License v3).
 */
export const NO_NAME_WORDS: Readonly<Record<string, string>> = {
  en: 'by monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night noon midnight today tomorrow yesterday day week month year date time age decade season name title author subject topic category categories tag tags type kind size colour color price brand model product products rating popularity popular relevance demand location place region country state city area language genre artist album industry sector department team level format default design law definition appointment invitation request only phone email mail post letter car train bus plane boat bike air sea land foot hand contrast comparison nature accident chance mistake far now then means way numbers number book rule rules vote order alphabet services service guidelines guideline affiliations affiliation information info resources biography bio profile archive archives contributions contribution notes note index page pages interview details contact summary statement all this that these those our your their its the a an using clicking signing submitting continuing subscribing registering entering joining providing downloading browsing visiting accessing checking logging proceeding up in on to site website form button link subscribe submit continue register accept here',
  de: 'von montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april mai juni juli august september oktober november dezember heute morgen gestern anfang ende oben unten hier dort allem allen vorn hinten aussen innen kategorie datum thema themen name titel preis grosse marke',
  fr: 'par lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre categorie categories date theme themes nom titre prix auteur type marque exemple ailleurs consequent hasard defaut ici courrier telephone internet pays region ville',
  es: 'por lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre categoria categorias fecha tema temas nombre titulo precio autor tipo marca favor ejemplo fin supuesto tanto ahora hoy telefono correo pais region ciudad orden defecto que',
  pt: 'segunda terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro data assunto nome preco exemplo favor enquanto isso aqui telefone correio',
  it: 'di lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre categoria data argomento nome titolo prezzo piu nuovo seguito solito',
  nl: 'door maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december categorie datum onderwerp naam titel prijs merk',
  sv: 'av mandag tisdag onsdag torsdag fredag lordag sondag kategori datum amne namn titel pris',
  da: 'af mandag tirsdag onsdag torsdag fredag lørdag søndag kategori dato emne navn titel pris sted',
  id: 'oleh senin selasa rabu kamis jumat sabtu minggu kategori tanggal topik nama judul harga',
  ja: '紹介 一覧 プロフィール 情報',
  zh: '简介 簡介 介绍 介紹 简历 专栏',
  ko: '정보 소개 목록 페이지',
}
