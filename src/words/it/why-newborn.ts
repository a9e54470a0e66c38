/** Why a row of a newborn table decided as it did. One plain sentence each. */
import type { whyNewborn as english } from '../en/why-newborn.ts';
import type { Like } from '../like.ts';

export const whyNewborn: Like<typeof english> = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Due metodi IgM discordano: le IgM si leggono come zona grigia, non dimostrano né escludono l’infezione.',
  'nb-igm-blot-leans':
    'Solo un immunoblot IgM parla contro le IgM reattive; fa soltanto propendere, quindi le IgM si leggono come zona grigia.',
  'nb-igm-refuted':
    'Un secondo metodo IgM è negativo sullo stesso siero: le IgM reattive probabilmente non sono reali.',
  'nb-igg-doubted': 'Le IgG sono positive, ma il loro immunoblot è negativo: queste IgG non provano nulla.',
  'nb-igg-unread':
    'Il risultato IgG è in attesa, non noto o non classificabile; viene richiesto, non indovinato.',
  'nb-igm-unread':
    'Il risultato IgM è in attesa, non noto o non classificabile; viene richiesto, non indovinato.',
  'nb-igg-contradicted':
    'Le IgG sono negative, eppure è refertata un’avidità o un immunoblot IgG positivo: i risultati si contraddicono.',
  'nb-igg-missing': 'Il risultato IgG manca: le IgM non si possono leggere fino in fondo.',
  'nb-igm-missing': 'Il risultato IgM manca, e senza di esso nulla è escluso.',
  'nb-igg-mothers':
    'Queste IgG sono della madre finché non aumentano o restano; non dimostrano né escludono l’infezione del lattante.',
  'nb-igg-mother-none':
    'La madre non si è infettata in questa gravidanza e non ci sono segni: sono probabilmente anticorpi suoi; si seguono fino alla scomparsa.',
  'nb-igm-negative-alone': 'IgM negative da sole non escludono nulla: molti lattanti infetti non ne hanno.',
  'nb-igm-reactive-earlier':
    'Un campione precedente di questo lattante aveva IgM reattive: un risultato tranquillo oggi non esclude l’infezione.',
  'nb-no-result': 'Nessun risultato è ancora noto: non si può dire nulla; prima gli accertamenti.',
  'nb-background-calm':
    'La sierologia della madre non mostra infezione in questa gravidanza e il lattante non ha segni.',
  'nb-mother-never':
    'La madre non si è infettata in questa gravidanza, il lattante non ha né IgG né IgM e non ha segni.',
  'nb-passive':
    'Immunoglobuline o emoderivati negli ultimi 6 mesi: le IgG possono essere passive e il loro aumento o persistenza non prova nulla.',
  'nb-immunity': 'Le difese immunitarie sono ridotte: anticorpi negativi possono essere falsi negativi.',
  'nb-fragile-negative':
    'Le IgG sono negative, ma in questo lattante la sierologia non è affidabile: con essa nulla è escluso.',
  'nb-fragile-positive':
    'In questo lattante le IgG possono essere passive o falsamente negative: con esse nulla è escluso.',
  'nb-rise-open':
    'È riferito un aumento delle IgG, ma possono essere passive, dubbie o da vaccino: non prova e non esclude nulla.',
  'nb-rise-contradicts':
    'È riferito un aumento delle IgG, ma oggi le IgG sono negative: i risultati si contraddicono.',

  // IgM and IgA
  'nb-igm-own': 'Le IgM nel sangue del lattante stesso non vengono dalla madre.',
  'nb-iga-own': 'Le IgA nel sangue del lattante stesso, dal giorno 10 in poi, non vengono dalla madre.',
  'nb-own-marker':
    'Il sangue del lattante stesso contiene anticorpi che non passano la placenta; indicano un’infezione e richiedono conferma.',
  'nb-igm-too-early':
    'IgM prima del giorno 5, o a età ignota, possono venire dal sangue della madre alla nascita.',
  'nb-iga-too-early':
    'IgA prima del giorno 10, o a età ignota, possono venire dal sangue della madre alla nascita.',
  'nb-igm-not-own':
    'Le IgM sono state trovate in sangue cordonale o in un campione di origine ignota: può esservi passato sangue materno.',
  'nb-iga-not-own':
    'Le IgA sono state trovate in sangue cordonale o in un campione di origine ignota: può esservi passato sangue materno.',
  'nb-igm-grey': 'Le IgM sono in zona grigia: mantengono possibile l’infezione e non provano nulla.',
  'nb-iga-grey': 'Le IgA sono in zona grigia: mantengono possibile l’infezione e non provano nulla.',
  'nb-iga-odd': 'Le IgA sono reattive; per questa infezione non provano nulla, ma il caso resta aperto.',
  'nb-marker-weak':
    'IgM o IgA reattive troppo precoci, in zona grigia, poco dopo un vaccino o non sicuramente del lattante rendono possibile l’infezione, non di più.',
  'nb-refuted-open':
    'Un secondo metodo smentisce le IgM, ma null’altro esclude l’infezione, che resta possibile.',
  'nb-refuted-rest-excludes':
    'Un secondo metodo smentisce le IgM e tutto il resto parla contro l’infezione; si richiede comunque un altro campione.',
  'nb-sample-cord':
    'È sangue cordonale: IgM e IgA possono essere della madre, e un risultato negativo non esclude nulla.',
  'nb-sample-unknown':
    'Non si sa se fosse sangue cordonale: IgM o IgA reattive non si considerano del lattante.',

  'nb-igg-returned':
    'Le IgG erano scomparse e sono tornate. Un rimbalzo mostra l’infezione del lattante quando i due sieri sono testati in parallelo; valori di sedute diverse non si confrontano.',

  // Other proof
  'nb-pcr-cord':
    'La PCR è positiva in sangue cordonale, o in sangue di origine ignota; indica un’infezione e si conferma nel lattante.',
  'nb-pcr-odd':
    'La PCR è positiva in un materiale non validato per questa infezione: il caso resta aperto finché non si testa un materiale abituale.',
  'nb-amniotic':
    'La PCR su liquido amniotico era positiva; il lattante è probabilmente infetto e i suoi campioni confermano.',
  'nb-mother-child-blot':
    'Il lattante ha bande anticorpali assenti nel siero della madre: produce anticorpi propri.',
  'nb-proof-against-igg':
    'Una prova o le IgM del lattante contrastano con IgG negative: le IgG si ripetono con un altro metodo.',

  // Toxoplasma
  'nb-toxo-pcr':
    'DNA di toxoplasma nel sangue o nelle urine del lattante prova l’infezione prima della nascita.',
  'nb-toxo-rise':
    'Le IgG del lattante aumentano in sieri testati in parallelo: sono anticorpi del lattante stesso.',
  'nb-toxo-persists':
    'IgG ancora positive oltre i 12 mesi sono del lattante stesso, perché quelle della madre a quel punto sono scomparse.',
  'nb-toxo-gone-twice':
    'Le IgG di un lattante non trattato sono negative due volte, entrambe da 5 mesi in poi: erano della madre e sono scomparse.',
  'nb-toxo-gone-late':
    'Le IgG di un lattante non trattato sono negative oltre i 12 mesi: erano della madre e sono scomparse.',
  'nb-toxo-gone-early':
    'Una sola IgG negativa, o una prima di 5 mesi, non esclude l’infezione; decide l’andamento delle IgG.',
  'nb-toxo-gone-treated':
    'La terapia può far scomparire le IgG per un periodo: IgG negative durante o dopo la terapia non escludono nulla.',
  'nb-toxo-gone-untold':
    'Non si sa se il lattante è stato trattato; IgG negative escludono l’infezione solo in un lattante non trattato.',

  // Rubella
  'nb-vaccine-recent':
    'Un vaccino antirosolia nelle ultime 12 settimane può da solo dare IgM, un aumento e RNA virale.',
  'nb-rubella-rna': 'RNA della rosolia nel materiale del lattante stesso prova l’infezione.',
  'nb-rubella-vaccine-rna':
    'RNA della rosolia trovato entro 12 settimane da un vaccino: il laboratorio di riferimento distingue virus vaccinale da virus selvaggio.',
  'nb-blot-vaccine':
    'Bande proprie del lattante sono comparse entro 12 settimane da un vaccino antirosolia: possono essere la risposta al vaccino.',
  'nb-rubella-rise':
    'Le IgG del lattante aumentano in sieri testati in parallelo, senza vaccino registrato; ciò indica un’infezione.',
  'nb-rubella-persists-once':
    'Le IgG sono positive oltre i 9 mesi in un bambino mai vaccinato; un secondo siero in parallelo lo conferma.',
  'nb-rubella-persists-twice':
    'IgG oltre i 9 mesi che non calano in sieri paralleli, in un bambino mai vaccinato, sono del bambino stesso.',
  'nb-rubella-gone-late':
    'IgG e IgM sono negative oltre i 9 mesi e non ci sono segni: gli anticorpi della madre sono scomparsi e nessun altro è seguito.',
  'nb-rubella-gone-early':
    'IgG negative prima di 9 mesi non escludono l’infezione, salvo se la madre non si è mai infettata e non ci sono segni.',
  'nb-rubella-signs-open':
    'Le IgG sono scomparse, ma ci sono segni o non sono noti: l’infezione non è esclusa.',
  'nb-rubella-mothers-igg':
    'La madre non si è infettata, non ci sono segni né IgM: queste IgG sono anticorpi della madre.',
  'nb-rubella-late-igg':
    'IgG oltre i 9 mesi non sono più della madre; senza la storia vaccinale possono essere da vaccino o da infezione.',
  'nb-rubella-undated':
    'Le IgG sono in zona grigia, dubbie o di età ignota: non si distinguono dagli anticorpi della madre.',
  'nb-rubella-suspicion':
    'Infezione della madre, o segni nel lattante: notificare e isolare al sospetto, prima che arrivino gli esami.',

  // CMV
  'nb-cmv-igm': 'Le IgM CMV di un lattante sono spesso false e spesso assenti: decide la PCR.',
  'nb-cmv-marker':
    'IgM o IgA reattive mantengono possibile il CMV; decide la PCR, e se ne richiede una ripetizione sulle urine.',
  'nb-cmv-by-day-21':
    'La PCR per CMV su urine, o sul sangue del lattante stesso, era positiva entro il giorno 21: infezione prima della nascita.',
  'nb-cmv-spot':
    'DNA del CMV nella goccia di sangue essiccata dei primi giorni prova l’infezione prima della nascita, a ogni età.',
  'nb-cmv-spot-against-urine':
    'La goccia di sangue essiccata è positiva e le urine entro il giorno 21 negative: l’infezione è probabile ed entrambe si ripetono.',
  'nb-cmv-blood-against-urine':
    'Il sangue del lattante è positivo e le urine entro il giorno 21 negative: l’infezione è probabile ed entrambi si ripetono.',
  'nb-cmv-saliva': 'Solo la saliva è positiva: può darlo il latte, quindi si conferma sulle urine.',
  'nb-cmv-two-kinds':
    'La PCR positiva da sola proverebbe poco, ma il liquido amniotico o il blot madre-figlio indica lo stesso.',
  'nb-cmv-refuted':
    'Una PCR positiva su saliva o sangue cordonale non è confermata sulle urine: l’infezione resta possibile ed entrambe si ripetono.',
  'nb-cmv-late':
    'La prima PCR positiva è venuta dopo il giorno 21 o a età ignota: può essere un’infezione dopo la nascita; decide la goccia di sangue.',
  'nb-cmv-urine-negative':
    'La PCR per CMV sulle urine era negativa entro il giorno 21 e nessun altro reperto indica un’infezione.',
  'nb-cmv-saliva-negative':
    'La PCR per CMV sulla saliva era negativa entro il giorno 21, la madre non si è infettata e non ci sono segni.',
  'nb-cmv-saliva-negative-open':
    'La sola saliva negativa esclude il CMV solo se la madre non si è mai infettata e non ci sono segni; decidono le urine.',
  'nb-cmv-late-negative':
    'Una PCR negativa dopo il giorno 21, o a età ignota, non esclude nulla di prima della nascita.',
  'nb-cmv-no-pcr':
    'Non è nota una PCR su urine o saliva; anticorpi, PCR negativa su sangue o goccia di sangue non dimostrano né escludono il CMV.',
  'nb-cmv-last-week':
    'Giorno 14-21 senza PCR per CMV su urine o saliva: dopo il giorno 21 una PCR positiva non prova più un’infezione prima della nascita.',
  'nb-cmv-age-unknown':
    'L’età non è nota: i 21 giorni in cui una PCR prova l’infezione prima della nascita possono star finendo.',
  'nb-cmv-repeat-both': 'Saliva e urine discordano: entrambe si ripetono, la saliva ben dopo una poppata.',

  'nb-rebound':
    'Le IgG erano negative e poi di nuovo positive prima di diventare negative: non è un andamento che escluda un’infezione.',
  'nb-e2-absent':
    'L’immunoblot mostra bande E1 senza E2, come dopo un’infezione recente: la rosolia non è esclusa.',
  'nb-cord-later':
    'Il sangue cordonale si preleva alla nascita e questo campione è più tardivo: l’origine va chiarita prima di escludere alcunché.',
  'nb-blot-before-igg':
    'L’immunoblot mostra bande prima del test IgG e le IgM sono reattive: le IgG si leggono come zona grigia.',
  // Care
  'nb-signs-today': 'I segni nel lattante lo rendono urgente: si parla oggi con lo specialista.',
  'nb-signs-other-cause': 'I segni richiedono un’altra spiegazione: gli accertamenti continuano.',
};
