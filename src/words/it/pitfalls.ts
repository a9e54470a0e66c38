/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
import type { pitfallWords as english } from '../en/pitfalls.ts';
import type { Like } from '../like.ts';

export const pitfallWords: Like<typeof english> = {
  'toxo-igm-years':
    'Le IgM spesso restano reattive a lungo dopo un’infezione: di 451 persone con IgG e IgM reattive, il 22% ne aveva una recente.',
  'toxo-avidity-back':
    'Un’avidità alta guarda indietro di circa 4 mesi dal proprio campione e non oltre: su un campione più tardivo lascia aperte le prime settimane.',
  'toxo-avidity-low':
    'Un’avidità bassa o intermedia può durare da mesi ad anni; da sola non mostra un’infezione recente.',
  'toxo-avidity-kit':
    'I kit pongono i limiti dell’avidità in modo diverso: un indice di 0,25 è basso, in zona grigia o alto, secondo il kit. Conta solo la classe del laboratorio stesso.',
  'toxo-early':
    'Gli anticorpi richiedono tempo: un campione delle prime due settimane dopo un’esposizione può essere ancora negativo per IgG e IgM.',
  'toxo-no-igm':
    'La sieroconversione senza IgM rilevabili esiste: confrontare le IgG con i risultati precedenti e ripetere IgG e IgM insieme.',
  'toxo-late-first':
    'Da circa 18 settimane in poi, IgG senza IgM non collocano più l’infezione prima di questa gravidanza: le IgM erano scomparse in circa il 20% dei sieri prelevati da 21 a 52 settimane dopo l’infezione.',
  'toxo-again':
    'Figli di donne già immuni sono stati infettati per reinfezione con un altro ceppo; i casi riportati sono pochi e seguivano cibo o viaggi da lontano.',
  'toxo-eye':
    'Con una malattia oculare attiva della madre è stato riportato un bambino infetto mentre le IgG di lei erano stabili e le IgM negative.',
  'toxo-false-igm':
    'IgM false non proteggono da nulla: la donna vale di nuovo come suscettibile, con consigli igienici e controlli.',
  'toxo-igm-kits':
    'I kit IgM differiscono molto: tra sieri con sole IgM la loro specificità andava dal 24% al 95%.',
  'toxo-titres':
    'I numeri di kit diversi non si confrontano: un aumento conta solo se i due sieri sono stati testati fianco a fianco.',
  'toxo-treated':
    'La spiramicina frena l’aumento di IgG e avidità: sieri successivi sotto terapia datano male un’infezione.',
  'toxo-amnio':
    'Una PCR negativa su liquido amniotico non esclude l’infezione del bambino: trovava il 92% degli infetti in uno studio e il 64% in un altro.',

  'rubella-igm-rare':
    'Dove la rosolia è rara le IgM reattive sono per lo più false: di 199 segnalazioni a New York City, 2 erano rosolia.',
  'rubella-igm-others':
    'Parvovirus B19, EBV, CMV e fattore reumatoide possono rendere reattive queste IgM; un’infezione da parvovirus in gravidanza è sfuggita così.',
  'rubella-igm-lasts': 'IgM antirosolia specifiche possono durare mesi senza un’infezione recente.',
  'rubella-avidity-window':
    'Le finestre pubblicate di un’avidità alta vanno da 4 settimane a 6 mesi: esclude solo ciò che esclude il metodo del laboratorio stesso.',
  'rubella-avidity-vaccine':
    'L’avidità è bassa anche dopo un vaccino recente: non può distinguere un vaccino da un’infezione.',
  'rubella-late':
    'Le IgM possono essere scomparse 8 settimane dopo un’infezione: un primo campione più tardivo non mostra quando sono comparse le IgG. Una donna letta come immune a 12 settimane ha avuto un figlio colpito.',
  'rubella-again':
    'Gli anticorpi non escludono la reinfezione: bambini sono stati infettati dopo reinfezioni senza esantema, e nonostante un vaccino documentato.',
  'rubella-height': 'L’altezza delle IgG non mostra né esclude un’infezione recente.',
  'rubella-early':
    'Gli anticorpi richiedono tempo: circa la metà ha IgM il giorno dell’esantema, più del 90% il giorno 5.',
  'rubella-limit':
    'Il limite di 10 IU/mL è una convenzione: lo stesso siero si legge diversamente secondo il kit, e molti sieri con anticorpi sono stati definiti negativi o dubbi.',
  'rubella-remembered':
    'Un vaccino o una malattia solo ricordati non contano come prova di immunità; una dose documentata sì.',
  'rubella-parallel':
    'Lo stesso siero si legge diversamente secondo il kit: un aumento conta solo se i due sieri sono stati testati fianco a fianco.',
  'rubella-silent':
    'La rosolia senza esantema ha infettato bambini: l’assenza di esantema non parla contro nulla.',
  'rubella-amnio': 'Una sola PCR negativa su liquido amniotico non esclude l’infezione del bambino.',

  'cmv-igm':
    'Le IgM non provano né escludono: possono durare oltre un anno, e il 4,7% delle donne con una prima infezione ben datata non ne aveva.',
  'cmv-avidity-high':
    'Nemmeno un’avidità alta precoce è assoluta: il 6,2% delle donne da 1 a 3 mesi dopo una prima infezione ben datata l’aveva.',
  'cmv-avidity-late':
    'Più avanti in gravidanza un’avidità alta non può escludere una prima infezione al suo inizio; un bambino è stato infettato nonostante un’avidità alta nel secondo trimestre.',
  'cmv-avidity-kit':
    'I kit pongono i limiti dell’avidità in modo diverso: 0,62 è alto in un laboratorio e intermedio in un altro. Conta solo la classe del laboratorio stesso.',
  'cmv-avidity-low':
    'Un’avidità bassa può durare più di 18 settimane: da sola non mostra un’infezione recente.',
  'cmv-early':
    'Gli anticorpi richiedono tempo: entro 60 giorni dal contatto con un caso noto un campione negativo è troppo precoce per rassicurare.',
  'cmv-immune':
    'Una donna già immune può comunque trasmettere il CMV al bambino, e nessun suo esame del sangue lo mostra in modo affidabile.',
  'cmv-low-igg':
    'IgG basse possono essere false: di 33 donne con IgG basse ritestate, 11 non avevano anticorpi.',
  'cmv-ebv': 'Un’infezione acuta da EBV può rendere reattive queste IgM.',
  'cmv-igm-kits':
    'I kit IgM differiscono molto: degli stessi 369 sieri uno ne trovava 105 reattivi e un altro 48.',
  'cmv-seroconversion':
    'Una sieroconversione va riguardata: di 10 donne inviate con una sieroconversione nessuna l’aveva, perché le IgG erano false.',
  'cmv-blood-pcr': 'La PCR su sangue materno non è un esame del bambino: lo è quella su liquido amniotico.',
  'cmv-amnio':
    'Una PCR negativa su liquido amniotico non esclude l’infezione: di 712 bambini che l’avevano, 24 erano infetti.',

  'toxo-child-igm': 'IgM e IgA non individuano tutti i neonati infetti: insieme ne trovavano il 73%.',
  'toxo-child-cord':
    'IgM e IgA nel sangue cordonale possono essere della madre: meno lattanti senza infezione risultavano correttamente negativi (85-88%) che nel loro stesso sangue (98-100%).',
  'toxo-child-rebound':
    'Un’infezione si è mostrata solo con un aumento delle IgG a 6 mesi, dopo PCR amniotica negativa e IgM negative.',
  'toxo-child-signs':
    'Un bambino infetto può sembrare sano: di 153 nati vivi infetti il 27% ha avuto un segno specifico entro alcuni anni.',
  'rubella-child-igm': 'Circa il 20% dei lattanti infetti non ha IgM nel primo mese: allora si ripetono.',
  'rubella-child-mmr':
    'Un vaccino dato prima del campione IgG tardivo rende quel campione illeggibile: prelevare prima il campione.',
  'rubella-child-sheds': 'Un lattante infetto può essere contagioso fino all’età di un anno.',
  'rubella-child-later':
    'Ipoacusia e altri reperti possono comparire più tardi: normale alla nascita non è un cessato allarme.',
  'cmv-child-21':
    'Dal giorno 22 in poi, una PCR che trova CMV non può distinguere un’infezione prima della nascita da una dopo.',
  'cmv-child-saliva':
    'La saliva può contenere CMV del latte materno: 15 di 96 riscontri nella saliva non sono stati confermati nelle urine.',
  'cmv-child-spot':
    'La PCR su goccia di sangue essiccata non ne individua molti: trovava dal 34 al 77% dei lattanti infetti.',
  'cmv-child-igm':
    'Le IgM del neonato non individuano più di un terzo dei lattanti infetti, e le sue IgG sono della madre.',

  'not-weak':
    'una donna con difese immunitarie ridotte, se non è stato inserito: i suoi anticorpi possono mancare.',
  'not-donor':
    'i mesi dopo immunoglobuline o emoderivati, se non è stato inserito: gli anticorpi possono essere del donatore.',
  'not-baby': 'dire se il bambino è infetto o ha un danno: gli anticorpi della madre non lo mostrano.',
  'not-later': 'un campione successivo, o una gravidanza iniziata nel frattempo: inserirli di nuovo.',
  'not-mother': 'la madre: il suo campione si legge con un’altra tabella.',
  'not-donor-child':
    'un lattante che ha ricevuto immunoglobuline o emoderivati, se non è stato inserito: gli anticorpi possono essere del donatore.',
  'not-older':
    'un bambino di più di 18 mesi, o qualsiasi questione diversa dall’infezione prima della nascita.',
};
