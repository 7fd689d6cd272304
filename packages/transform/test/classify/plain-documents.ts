/** Documents without any boilerplate, written for these tests: everything in them is content. */
export const plainDocuments: Readonly<Record<string, string>> = {
  English: `The Keeper of the Lamp

Every evening at dusk the keeper climbed the hundred and twelve steps with a can of oil. He had done so for thirty years.

In winter the wind shook the tower so much that the flame trembled behind its glass. He sat beside it and read.

When the new electric light came, they asked him to stay on as a guide. He said that he would think about it.

He is said to have left on the first of March, on foot, along the shore.`,
  German: `Die Brücke über den Mühlbach

Im Frühjahr trat der Bach über die Ufer und riss die alte Holzbrücke mit sich. Drei Wochen lang kam niemand ins Oberdorf.

Der Gemeinderat beschloss, eine Brücke aus Stein zu bauen. Die Bauern fuhren die Quader mit ihren Ochsen aus dem Steinbruch herbei.

Als sie fertig war, feierte man zwei Tage. Der Lehrer hielt eine Rede, die heute noch im Archiv liegt.`,
  French: `Le four du village

Chaque samedi, avant l’aube, on allumait le grand four. Les familles apportaient leur pâte dans des corbeilles couvertes d’un linge.

Le boulanger marquait chaque pain d’un signe, pour que personne ne se trompe. Les enfants attendaient les galettes.

Après la guerre, le four ne servit plus. On l’a restauré en 1987, et il cuit de nouveau une fois l’an.`,
  Russian: `Старая мельница

Мельница стояла на краю деревни, у самой реки. Зимой колесо замерзало, и мельник уходил к сыну в город.

Весной он возвращался, чинил плотину и ждал первых телег с зерном. Дети приходили смотреть, как вертится колесо.

Теперь там музей, и раз в год мелют муку по-старому.`,
  Arabic: `بئر القرية

كانت البئر في وسط الساحة، تحت شجرة تين كبيرة. كل صباح تأتي النساء بالجرار، ويجلس الشيوخ في الظل يتحدثون عن المطر.

في سنة الجفاف نزل الماء حتى كاد يختفي، فحفر الرجال أسبوعا كاملا حتى وجدوا عينا جديدة.

ومنذ ذلك اليوم يسمونها بئر الصبر.`,
  Persian: `کتابخانه کوچک

در گوشه بازار کتابخانه کوچکی بود که پیرمردی آن را اداره می‌کرد. او هر کتاب را خوانده بود و داستان هر صفحه را می‌دانست.

بچه‌ها بعد از مدرسه به آنجا می‌رفتند و تا غروب می‌ماندند.

وقتی پیرمرد درگذشت، شاگردانش کلید را نگه داشتند.`,
  Japanese: `港の朝

夜が明ける前に、漁師たちは船を出す。風が弱い日には、遠くの島まで見える。

市場では女たちが籠を並べ、魚の値段を声高に呼び合っていた。子供のころ、わたしはその声で目を覚ました。

今では船も少なくなったが、朝の匂いは昔のままである。`,
  Chinese: `山中小寺

山中有一座小寺，相传建于明代。寺前有一棵银杏，秋天叶子落满石阶。

老和尚每天清晨扫地，扫完便坐在门口喝茶，看山下的雾慢慢散去。

后来修了公路，来的人多了，他还是照样扫地。`,
  Thai: `ตลาดน้ำ

ทุกเช้าวันอาทิตย์ชาวบ้านพายเรือมาขายผักและผลไม้ที่ตลาดริมคลอง เด็กๆ นั่งหัวเรือแล้วร้องเพลง

เมื่อมีถนนตัดผ่าน ตลาดก็เงียบลง แต่ครอบครัวของยายยังคงพายเรือมาทุกสัปดาห์`,
  Hebrew: `הגשר הישן

הגשר נבנה לפני מאתיים שנה מאבני הנחל. בכל אביב היו המים עולים עד ראשו, והילדים עמדו על הגדה וספרו את האבנים.

כשסללו את הכביש החדש, רצו להרוס אותו, אבל אנשי הכפר ישבו עליו יום ולילה.

היום עוברים בו רק הולכי רגל.`,
  Verse: `The ferry goes at six o’clock,
the ferry goes at nine,
and he who stands upon the dock
must wait there in the line.

The gulls that sit along the rail
have nowhere they must be;
they look as if they had the sail,
the harbour and the sea.`,
}
