/** Names that every registry of the region holds, as its clerks spell them: Arabic, then Latin spellings. */
export const sample = `
محمد mohamed muhammad mohammed mhamed mohamad mouhamed
أحمد ahmed ahmad hmed
محمود mahmoud mahmud mahmood
علي ali aly
فاطمة fatima fatma fatimah fatoumata
عائشة aicha aisha aycha aissatou
خديجة khadija khadidja hadija kadiatou
مريم mariam maryam meriem meryem mariama
زينب zeineb zaynab zainab zineb
خالد khaled khalid
خليل khalil khelil khaleel
صالح saleh salih
صلاح salah slah
سليم selim slim salim
كريم karim kareem krim
كمال kamal kamel kemal
جمال jamal djamel gamal
جميلة jamila djamila gamila
سعيد said saeed saïd
سعاد souad suad
يوسف youssef yusuf yousef youcef
يونس younes younis yunus
ياسين yassine yasin yacine
إبراهيم ibrahim brahim ibrahima
إسماعيل ismail smail ismaël
عثمان othman osman ousmane uthmane otman
عمر omar umar oumar
حسن hassan hasan hassen
حسين hussein houcine hocine hossein
مصطفى mustafa mostafa mustapha moustapha
منى mouna mona muna
نور nour noor nur
هشام hichem hisham hicham
وليد walid waleed oualid
وسام wissem wissam wesam
رمضان ramadan ramdane romdhane
رضا ridha reda rida
طارق tarek tariq tarik
قاسم kacem qasim kassem gacem
غسان ghassan gassan
شريف cherif sharif chérif
ثريا thouraya soraya thuraya
ظافر dhafer zafer
الطرابلسي trabelsi trabelsy eltrabelsi
الشابي chebbi chabbi
الغربي gharbi elgharbi
بوعزيز bouaziz
بنعلي benali
عبدالرحمن abderrahmane abdulrahman abdelrahman
عبدالقادر abdelkader abdulqadir abdulkader
نورالدين noureddine nureddin nouriddine
عزالدين azzedine ezzeddine izzeddin
ديالو diallo jallow
عبدالحليم abdelhalim
عبدالحق abdelhak
عبدالوهاب abdelwahab
عبدالعزيز abdelaziz
عبدالكريم abdelkrim abdelkarim
عبدالمجيد abdelmajid
عبدالغني abdelghani abdelgheni
عبدالفتاح abdelfattah
عبدالستار abdessattar
عبدالصمد abdessamad
عبدالمنعم abdelmonem abdelmonaem
عبدالواحد abdelwahed abdelouahed
عبدالخالق abdelkhalek
عبدالسميع abdelsamie
خيرالدين khaireddine kheireddine
علاء alaa ala
ضياء dhia diaa
رجاء raja rajaa
شيماء chaima shaimaa chaymae
أسماء asma asmaa
هناء hana hanaa hanae
وفاء wafa ouafa wafaa
نجلاء najla najlaa
لمياء lamia lamiaa
علياء alia aliaa
سيرين cyrine sirine syrine
شيرين chirine shirin sherine
نسرين nesrine nisrine nasrin
ياسمين yasmine yassmine jasmine
صبرين sabrine sabrin
حنان hanen hanane hanan
إيناس ines enas inas
مروان marouane marwan merouane marwen
رضوان radhouane redouane ridwan
سفيان sofiane soufiane sufyan sofien
عدنان adnane adnen adnan
زهير zouhair zouheir zuhair
سمير samir sameer
منير mounir
نبيل nabil nebil
رشيد rachid rashid rasheed
فريد farid fareed
لطفي lotfi lutfi loutfi
فوزي fawzi faouzi fouzi
فوزية fawzia faouzia fouzia
توفيق taoufik tawfiq toufik tewfik
شوقي chawki shawqi chaouki
نعيمة naima neïma
بديع badii badie
جهاد jihad jihed djihad
عماد imed imad emad
زياد zied
إياد iyad iyed eyad
رياض riadh riyad ryadh
أنيس anis anees
بسام bassem bassam
حاتم hatem hatim
ناجي neji naji nagy
منجي mongi monji
الحبيب habib lahbib
الطاهر tahar taher tahir
المنصف moncef monsef
البشير bechir bachir bashir
الهاشمي hachemi hechmi hashemi
المختار mokhtar moktar
الشاذلي chedly chadli
التهامي touhami thami tohami
رابح rabah rabeh
مسعود messaoud massoud
بوجمعة boudjemaa boujemaa
سعدية saadia
زبيدة zoubida zubaida
رقية roukaya rokaya
حليمة halima
سكينة soukaina sakina sukaina
صفية safia safiya
مباركة mbarka mabrouka
مبروكة mabrouka
يامنة yamina yamna
ربح rebh
درة dorra durra
ألفة olfa
سنية sonia saniya
الجزيري jaziri jeziri
المرزوقي marzouki merzougui
القيرواني kairouani kirouani
الصفاقسي sfaxi
بورقيبة bourguiba
السبسي sebsi essebsi
الغنوشي ghannouchi
المبزع mebazaa
الجملي jemli
الفخفاخ fakhfakh
المشيشي mechichi
بودن bouden
الحشاني hachani
البوعزيزي bouazizi
بلعيد belaid
البراهمي brahmi
خضر khodr khedr
جورج georges george
إلياس elias
حمدان hamdan
شعبان chaabane shaaban
رجب rajab rejeb
عيد aid eid
جبريل jibril gabriel djibril
يحي yahia
ميكائيل mikail
سامية samia
عصام issam essam
هيثم haythem haitham haytham
بلقيس balkis bilqis
غزالة ghazala
شهرزاد chahrazed shahrazad
دنيا donia dounia
ليلى leila layla leyla
سلوى saloua salwa
نجوى najoua najwa
هدى houda huda
لبنى lobna loubna lubna
بشرى bochra bouchra bushra
ذكرى dhikra zikra
سلمى selma salma
مها maha
روضة raoudha rawda
عواطف aouatef awatef
زينة zina zeina
تقوى takoua taqwa
ثرية thouraya
`.trim().split('\n').flatMap((line) => {
  const [arabic, ...latin] = line.split(' ')
  return latin.map((spelling) => [arabic!, spelling, 1] as const)
})
