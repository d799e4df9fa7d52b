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
عثمان othman osman ousmane uthmane
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
`.trim().split('\n').flatMap((line) => {
  const [arabic, ...latin] = line.split(' ')
  return latin.map((spelling) => [arabic!, spelling, 1] as const)
})
