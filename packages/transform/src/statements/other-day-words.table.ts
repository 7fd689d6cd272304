/** What says of a day that it is another one than that of the page; alternatives of a pattern. */
interface OtherDayWords {
  /** Begin the line, or stand right before the day: “Valid from”, “Born:”. */
  readonly words: string
  /** Say so right before the day alone: “until”. */
  readonly prepositions?: string
  /** Stand right behind the day. */
  readonly behind?: string
}

/** By language: from when something is valid, when it ends, what is due, who was born or died, what opens or takes place, since when one is a member, when a source was read. Chosen by hand. */
export const OTHER_DAY_WORDS: Readonly<Record<string, OtherDayWords>> = {
  en: {
    words:
      'valid(?:ity)?|effective|in force|expir(?:es|ed|y|ation)|deadline|due|closing date|closes|apply by|register by|rsvp|best before|use by|born|dob|date of (?:birth|death)|birthday|died|death|opens?|opening|begins?|starts|starting|ends?|end date|on sale|available|joined|member since|registered|accessed|retrieved|founded|established|event|event date|when|takes place|departs|departure|arrival|check-?(?:in|out)',
    prepositions: 'from|since|until|till|through|before|after',
  },
  de: {
    words:
      'gültig|gültigkeit|gilt|läuft ab|ablaufdatum|verfällt|frist|[\\p{L}]{4,14}(?:schluss|frist)|stichtag|fällig|geboren|geb|geburtsdatum|geburtstag|gestorben|gest|todestag|eröffnung|eröffnet|beginnt?|endet?|startet?|termin|wann|in kraft|mitglied seit|dabei seit|registriert|beigetreten|abgerufen|zugriff|gegründet|haltbar|verfügbar|lieferbar|anreise|abreise',
    prepositions: 'ab(?: dem)?|bis(?: zum)?|seit(?: dem)?|nach dem|vor dem',
  },
  fr: {
    words:
      "valable|valide|validité|expire|expiration|date limite|clôture|échéance|née?|naissance|date de naissance|morte?|décédée?|décès|ouverture|ouvre|débute|commence|fin|en vigueur|inscrite?|membre depuis|consultée?|fondée?|disponible|quand",
    prepositions: "jusqu['’]au|à (?:partir|compter) du|dès le|depuis(?: le)?|avant le|après le",
  },
  es: {
    words:
      'válid[oa]|vigente|vigencia|vence|vencimiento|caduca|caducidad|fecha límite|plazo|cierre|nacid[oa]|nació|nacimiento|fecha de nacimiento|murió|fallecid[oa]|falleció|apertura|abre|comienza|empieza|fin|termina|finaliza|entra en vigor|miembro desde|registrad[oa]|consultad[oa]|fundad[oa]|disponible|cuándo|evento',
    prepositions: 'hasta(?: el)?|desde(?: el)?|a partir del?|antes del',
  },
  pt: {
    words:
      'válid[oa]|validade|vigente|vigência|expira|vence|vencimento|prazo|data limite|encerramento|nascid[oa]|nasceu|nascimento|data de nascimento|morreu|faleceu|falecimento|abertura|começa|fim|termina|membro desde|acesso em|fundad[oa]|disponível|quando|evento',
    prepositions: 'até(?: o)?|desde(?: o)?|a partir d[eo]|antes d[eo]',
  },
  it: {
    words:
      'valid[oa]|validità|in vigore|scade|scadenza|nat[oa]|nascita|data di nascita|mort[oa]|decedut[oa]|apertura|apre|inaugurazione|inizia|fine|termina|iscritt[oa]|membro dal|consultat[oa]|fondat[oa]|disponibile|quando|evento',
    prepositions: 'entro(?: il)?|fino al|dal|a partire dal?',
  },
  nl: {
    words:
      'geldig|verloopt|vervalt|vervaldatum|uiterlijk|sluitingsdatum|geboren|geboortedatum|overleden|opent|begint|aanvang|einde|eindigt|ingangsdatum|lid sinds|geraadpleegd|opgericht|wanneer|beschikbaar|evenement',
    prepositions: 'vanaf|tot(?: en met)?|t/m|sinds|voor',
  },
  sv: {
    words:
      'giltig|gäller|utgår|förfaller|senast|sista (?:ansöknings)?dag|född|död|avliden|öppning|öppnar|invigning|börjar|startar|slutar|medlem sedan|hämtad|grundad|när',
    prepositions: 'från(?: och med)?|till(?: och med)?|fr\\.?o\\.?m|t\\.?o\\.?m|sedan|före',
  },
  da: {
    words:
      'gyldig|gælder|gjelder|udløber|utløper|frist|ansøgningsfrist|søknadsfrist|senest|født|død|døde|åbning|åpning|åbner|åpner|begynder|begynner|starter|slutter|medlem siden|hentet|grundlagt|hvornår|når',
    prepositions: 'fra(?: og med)?|til(?: og med)?|indtil|siden|inden|innen',
  },
  fi: {
    words:
      'voimassa|vanhenee|erääntyy|määräaika|viimeistään|hakuaika|syntynyt|kuollut|avajaiset|avataan|alkaa|päättyy|liittynyt|jäsen|milloin',
    behind: 'alkaen|asti|saakka|mennessä|lähtien',
  },
  pl: {
    words:
      'ważn[yae]|ważność|data ważności|obowiązuje|wygasa|termin|urodzon[ya]|ur|data urodzenia|zmarła?|zm|otwarcie|rozpoczęcie|początek|zakończenie|koniec|dołączył[a]?|kiedy',
    prepositions: 'od(?: dnia)?|do(?: dnia)?|przed',
  },
  cs: {
    words:
      'platn[ýáéy]|platnosť?|plat[ií]|vyprší|termín|uzávěrka|uzávierka|narozena?|narodený|nar|zemřela?|zomrela?|otevření|otvorenie|zahájení|začátek|začiatok|konec|koniec|členem od|kdy|kedy',
    prepositions: 'od|do|před|pred',
  },
  hu: {
    words:
      'érvényes(?:ség)?|lejár|lejárat|határidő|született|szül|születési dátum|meghalt|megnyitó|nyitás|kezdete|kezdés|vége|mikor',
    behind: '-(?:ig|tól|től)',
  },
  ro: {
    words:
      'valabil[ăe]?|expiră|termen(?: limită)?|născută?|data nașterii|decedată?|deschidere|începe|început|sfârșit|membru din|când',
    prepositions: 'până(?: la| pe)?|din data de|de la|începând cu',
  },
  tr: {
    words:
      'geçerli(?:lik)?|yürürlük|son (?:başvuru|kullanma|katılım)?\\s?(?:tarihi?|günü?)|bitiş(?: tarihi)?|başlangıç(?: tarihi)?|açılış|doğum(?: tarihi)?|ölüm(?: tarihi)?|üyelik(?: tarihi)?|katılım(?: tarihi)?|kayıt tarihi|ne zaman',
    behind: "(?:tarihine|['’]\\p{L}{1,3}) kadar|tarihinden|['’]?\\p{L}{0,3} itibaren|doğumlu",
  },
  ru: {
    words:
      'действ\\p{L}*|годен|истекает|срок|крайний срок|дедлайн|родил(?:ся|ась)|дата рождения|рождени\\p{L}|умер(?:ла)?|скончал\\p{L}*|дата смерти|открытие|начало|начинается|окончание|завершение|регистрация|зарегистрирован\\p{L}*|на сайте с|вступает в силу|дата обращения|основан\\p{L}?|когда',
    prepositions: 'до|с|со|по|после',
    behind: '(?:г\\.|года?)?\\s?рождения',
  },
  uk: {
    words:
      'дійсн\\p{L}*|діє|термін|закінчується|народи(?:вся|лася)|дата народження|помер(?:ла)?|відкриття|початок|кінець|закінчення|зареєстрован\\p{L}*|дата звернення|коли',
    prepositions: 'з|від початку|після',
  },
  el: {
    words:
      'ισχύει|ισχύς|λήγει|λήξη|προθεσμία|γεννήθηκε|γέννηση|πέθανε|έναρξη|εγκαίνια|μέλος από|πότε',
    prepositions: 'έως|μέχρι|από',
  },
  ar: {
    words:
      'صالحة?|سار[يٍ]?|تنتهي|ينتهي|تاريخ (?:الانتهاء|الميلاد|الوفاة|التسجيل)|الموعد النهائي|آخر موعد|مواليد|ولدت?|الميلاد|توفيت?|افتتاح|يبدأ|تبدأ|عضو منذ|انضم',
    prepositions: 'حتى|منذ|ابتداء من|اعتبارا من',
  },
  fa: {
    words: 'معتبر|اعتبار|انقضا|مهلت|متولد|تاریخ تولد|زاده|درگذشت|افتتاح|آغاز|شروع|پایان|عضویت',
    prepositions: 'تا|از',
  },
  he: {
    words:
      'בתוקף|תוקף|פג תוקף|מועד אחרון|נולדה?|תאריך לידה|נפטרה?|פתיחה|מתחיל|הצטרפה?|חברה? מאז|מתי',
    prepositions: 'עד|החל מ-?|מאז',
  },
  hi: {
    words: 'मान्य|वैध|अंतिम तिथि|समाप्ति|जन्म|जन्मतिथि|जन्म तिथि|मृत्यु|निधन|उद्घाटन|प्रारंभ|शुरू',
    behind: 'तक|से',
  },
  id: {
    words:
      'berlaku|kedaluwarsa|kadaluarsa|batas(?: waktu| akhir)?|tenggat|lahir|tanggal lahir|meninggal|wafat|pembukaan|dimulai|berakhir|anggota sejak|bergabung',
    prepositions: 'mulai|sampai|hingga|sejak',
  },
  vi: {
    words:
      'có hiệu lực|hiệu lực|hết hạn|hạn chót|hạn cuối|hạn nộp|sinh|ngày sinh|khai mạc|khai trương|bắt đầu|kết thúc|tham gia',
    prepositions: '(?:đến|từ|trước)(?: ngày)?',
  },
  ja: {
    words:
      '有効期[限間]|締切日?|締め切り|〆切|期限|応募期間|開催日時?|開催|日時|会期|期間|開始日?|終了日?|開店|開幕|オープン|生年月日|誕生日|登録日|入会日?|設立|創業|施行|賞味期限|消費期限|発効',
    behind:
      'まで|から|より|以降|生まれ|生(?!\\p{L})|没|死去|締切|〆切|必着|開催|開始|開幕|オープン|スタート|施行',
  },
  zh: {
    words:
      '有效期至?|截止(?:日期|时间|時間)?|到期|失效|生效(?:日期)?|施行|出生(?:日期)?|生[于於]|生日|去世|逝世|[开開]幕|[开開]业|[开開]始|[结結]束|活[动動][时時][间間]|[注註][册冊]|加入|成立|[报報]名',
    prepositions: '自|至|截至',
    behind: '(?:之)?前|起|止|截止|出?生(?!\\p{L})|逝世|[开開]幕|生效|施行',
  },
  ko: {
    words:
      '유효 ?기간|마감일?|기한|출생|생년월일|생일|사망|개막|개장|개최|일시|시작일?|종료일?|행사|가입일?|설립|시행',
    behind: '까지|부터|출?생(?!\\p{L})|마감|개막|시행',
  },
}
