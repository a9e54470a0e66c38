/**
 * The words that stand over columns and before values in reports, whole string: what each says of the value below or
 * beside it. Compared with case, accents, punctuation, underscores and look-alike letters ignored; "sampleDate",
 * "sample_date" and "Sample date:" are one.
 *
 * Left out on purpose, because senders mean different things by them: "name" (of the test or of the patient), "no",
 * "type", "class", "level". "Date" alone is a date that is not said to be the draw.
 *
 * Recalled from the use of laboratories in the eight languages; not yet reviewed by native readers.
 */
import type { Language } from '../../rules/aids.ts';

type Words = Partial<Readonly<Record<Language, readonly string[]>>>;

// prettier-ignore
export const HEADERS = {
  person: {
    en: [
      'patient', 'patient id', 'patient no', 'patient number', 'patient identifier', 'patient code',
      'id patient', 'pid', 'mrn', 'medical record number', 'record number', 'hospital number', 'chart number',
      'person id', 'subject id', 'client id', 'case id',
    ],
    ru: [
      'пациент', 'пациентка', 'id пациента', 'код пациента', 'номер пациента', 'номер карты', 'карта',
      '№ карты', '№ пациента', 'ид пациента', 'идентификатор пациента', 'медкарта', 'номер медицинской карты',
      'снилс',
    ],
    de: [
      'Patientin', 'Patienten-ID', 'Patienten-Nr', 'Patientennummer', 'Patient Nr', 'Pat-Nr', 'Pat-ID',
      'Fallnummer',
    ],
    fr: [
      'patiente', 'id patiente', 'numéro patient', 'n° patient', 'identifiant patient', 'IPP',
      'numéro de dossier', 'n° dossier',
    ],
    it: ['paziente', 'id paziente', 'codice paziente', 'numero paziente', 'codice fiscale', 'cartella clinica'],
    es: [
      'paciente', 'id paciente', 'número de paciente', 'historia clínica', 'número de historia clínica', 'nhc',
      'n° paciente',
    ],
    pt: [
      'id do paciente', 'código do paciente', 'número do paciente', 'utente', 'número de utente', 'prontuário',
      'n° utente',
    ],
    pl: ['pacjent', 'pacjentka', 'id pacjenta', 'nr pacjenta', 'numer pacjenta', 'pesel', 'kod pacjenta'],
  },
  'person-name': {
    en: [
      'patient name', 'name of patient', 'full name', 'last name', 'surname', 'first name', 'family name',
      'given name',
    ],
    ru: [
      'фио', 'ф и о', 'фио пациента', 'фио пациентки', 'ф и о пациента', 'фамилия', 'имя', 'отчество',
      'фамилия имя отчество',
    ],
    de: [
      'Patientenname', 'Name des Patienten', 'Name der Patientin', 'Nachname', 'Vorname', 'Name, Vorname',
      'Familienname',
    ],
    fr: [
      'nom du patient', 'nom de la patiente', 'nom et prénom', 'nom prénom', 'prénom', 'nom de famille',
      'nom patient',
    ],
    it: ['nome paziente', 'cognome', 'cognome e nome', 'nome e cognome', 'nominativo', 'cognome nome'],
    es: [
      'nombre del paciente', 'nombre de la paciente', 'apellidos', 'nombre y apellidos', 'apellidos y nombre',
      'apellido', 'nombre paciente',
    ],
    pt: ['nome do paciente', 'nome da paciente', 'nome do utente', 'apelido', 'sobrenome', 'nome completo'],
    pl: ['nazwisko', 'imię', 'imię i nazwisko', 'nazwisko i imię', 'nazwisko imię'],
  },
  drawn: {
    en: [
      'sample date', 'date of sample', 'sampled', 'sampled on', 'sampling date', 'date of sampling',
      'draw date', 'drawn', 'drawn on', 'date drawn', 'date of draw', 'blood drawn', 'collected',
      'collected on', 'collection date', 'date collected', 'date of collection', 'specimen date',
      'specimen collected', 'specimen collection date', 'date time collected', 'collection date time',
      'collection time', 'sample taken', 'date taken', 'taken on', 'sample collected', 'collected date',
      'date of specimen', 'sample collection date', 'blood draw date',
    ],
    ru: [
      'дата взятия', 'дата забора', 'дата взятия пробы', 'дата взятия материала', 'дата взятия биоматериала',
      'дата забора крови', 'дата забора материала', 'дата забора биоматериала', 'дата взятия крови', 'взято',
      'дата пробы', 'дата взятия образца', 'дата забора пробы', 'взятие биоматериала', 'дата сдачи',
      'дата сдачи анализа', 'дата и время взятия', 'дата и время взятия биоматериала', 'дата отбора', 'забор',
      'дата забора образца', 'дата сдачи крови', 'взятие материала', 'взятие образца', 'забор крови',
      'взятие крови',
    ],
    de: [
      'Abnahmedatum', 'Entnahmedatum', 'Entnahme', 'Abnahme', 'Entnahme am', 'Abnahme am',
      'Datum der Entnahme', 'Datum der Abnahme', 'Probenentnahme', 'Probendatum', 'Blutentnahme',
      'entnommen am', 'Entnahmezeit', 'Abnahmezeit',
    ],
    fr: [
      'date de prélèvement', 'date du prélèvement', 'prélevé le', 'prélèvement du', 'prélèvement le',
      'date prélèvement', 'prélevée le',
    ],
    it: [
      'data prelievo', 'data di prelievo', 'data del prelievo', 'prelievo del', 'prelievo', 'data campione',
      'prelevato il', 'data e ora prelievo',
    ],
    es: [
      'fecha de toma', 'fecha de toma de muestra', 'fecha toma de muestra', 'fecha de extracción',
      'fecha extracción', 'fecha de la muestra', 'fecha muestra', 'toma de muestra', 'fecha de recolección',
      'extracción',
    ],
    pt: [
      'data da coleta', 'data de coleta', 'data coleta', 'data da colheita', 'data de colheita', 'colheita',
      'coleta', 'coletado em', 'colhido em', 'data da amostra',
    ],
    pl: [
      'data pobrania', 'pobrano', 'data pobrania materiału', 'data pobrania próbki', 'pobranie',
      'data i godzina pobrania', 'materiał pobrano',
    ],
  },
  issued: {
    en: [
      'report date', 'date of report', 'reported', 'reported on', 'date reported', 'result date',
      'date of result', 'issued', 'issue date', 'date issued', 'printed', 'print date', 'validated',
      'validation date', 'released', 'resulted', 'date released', 'authorised', 'authorized', 'verified',
      'verified on', 'completed', 'report issued',
    ],
    ru: [
      'дата выполнения', 'дата результата', 'дата отчета', 'дата выдачи', 'дата готовности', 'выдано',
      'дата печати', 'дата исследования', 'дата анализа', 'дата выдачи результата', 'дата завершения',
      'выполнено', 'дата и время выполнения', 'дата валидации', 'напечатано', 'дата проведения исследования',
      'дата выполнения исследования',
    ],
    de: [
      'Befunddatum', 'Berichtsdatum', 'Datum des Befundes', 'Befund vom', 'Ausgabedatum', 'Druckdatum',
      'validiert am', 'freigegeben am', 'Ergebnisdatum',
    ],
    fr: [
      'date du compte rendu', 'date de résultat', 'date du résultat', 'édité le', "date d'édition",
      'validé le', 'date de validation', 'rendu le',
    ],
    it: [
      'data referto', 'data del referto', 'data refertazione', 'refertato il', 'data stampa',
      'data validazione', 'data risultato',
    ],
    es: [
      'fecha de informe', 'fecha del informe', 'fecha informe', 'fecha de resultado', 'fecha resultado',
      'fecha de validación', 'fecha de emisión', 'fecha del resultado', 'informado',
    ],
    pt: [
      'data do laudo', 'data do relatório', 'data do resultado', 'data de emissão', 'emitido em',
      'liberado em', 'data de liberação', 'data de validação',
    ],
    pl: [
      'data wyniku', 'data raportu', 'data wydania', 'data wykonania', 'data autoryzacji', 'data wydruku',
      'data zatwierdzenia',
    ],
  },
  received: {
    en: [
      'received', 'received on', 'date received', 'receipt date', 'registered', 'registration date',
      'order date', 'ordered', 'requested', 'request date', 'date ordered', 'date of order', 'arrival date',
    ],
    ru: [
      'дата поступления', 'дата регистрации', 'дата заказа', 'поступило', 'дата заявки', 'дата направления',
      'дата приема', 'дата доставки', 'зарегистрировано',
    ],
    de: [
      'Eingangsdatum', 'Eingang', 'Eingang am', 'Auftragsdatum', 'Probeneingang', 'eingegangen am',
      'Anforderungsdatum',
    ],
    fr: [
      'reçu le', 'date de réception', 'enregistré le', 'date de la demande', "date d'enregistrement",
      'date de demande',
    ],
    it: [
      'data accettazione', 'accettato il', 'data richiesta', 'accettazione del', 'data ricevimento',
      'data arrivo',
    ],
    es: [
      'fecha de recepción', 'fecha recepción', 'fecha de solicitud', 'fecha de registro', 'recibido',
      'fecha de ingreso', 'fecha de petición',
    ],
    pt: [
      'data de recebimento', 'data do pedido', 'recebido em', 'data de receção', 'data de entrada',
      'data de cadastro',
    ],
    pl: [
      'data przyjęcia', 'data zlecenia', 'data rejestracji', 'przyjęto', 'data przyjęcia materiału',
      'data skierowania',
    ],
  },
  /** A date that is not said to be of the draw: never taken for it. */
  date: {
    en: [
      'date', 'date time', 'datetime', 'test date', 'date of test', 'tested on', 'day', 'performed',
      'analysis date', 'exam date', 'visit date',
    ],
    ru: ['дата', 'дата и время', 'число', 'дата теста', 'дата визита', 'дата приёма врача'],
    de: ['Datum', 'Datum/Zeit', 'Untersuchungsdatum', 'Testdatum', 'Datum der Untersuchung'],
    fr: ['le', 'date examen', "date de l'examen", "date d'analyse", 'date analyse', 'date du test'],
    it: ['data', 'data esame', 'data analisi', 'data e ora', 'data test', "data dell'esame"],
    es: ['fecha', 'fecha y hora', 'fecha de análisis', 'fecha del examen', 'fecha de prueba', 'fecha examen'],
    pt: ['data do exame', 'data da análise', 'data exame', 'data e hora'],
    pl: ['data badania', 'data testu', 'dzień', 'data i godzina'],
  },
  test: {
    en: [
      'test', 'test name', 'name of test', 'analyte', 'analysis', 'parameter', 'investigation', 'assay name',
      'examination', 'determination', 'observation', 'component', 'measurement', 'test description', 'exam',
      'analyte name', 'procedure', 'test performed', 'study', 'infection', 'pathogen', 'agent', 'organism',
      'marker', 'isotype', 'antibody', 'antibody class', 'long common name', 'loinc name', 'code text',
      'display', 'serology',
    ],
    ru: [
      'тест', 'анализ', 'исследование', 'показатель', 'наименование', 'название', 'название теста',
      'наименование теста', 'наименование исследования', 'название исследования', 'наименование показателя',
      'параметр', 'аналит', 'название показателя', 'вид исследования', 'инфекция', 'возбудитель', 'маркер',
      'антитела', 'определение', 'наименование анализа', 'название анализа', 'компонент', 'класс антител',
      'наименование услуги', 'услуга',
    ],
    de: [
      'Untersuchung', 'Analyse', 'Parameter', 'Bezeichnung', 'Analyt', 'Testname', 'Messgröße', 'Erreger',
      'Antikörper', 'Infektion', 'Bestimmung', 'Analysenname', 'Kenngröße', 'Verfahrensname',
    ],
    fr: [
      'examen', 'analyse', 'paramètre', 'nom du test', 'dosage', 'désignation', 'libellé', 'analyte', 'agent',
      'anticorps', 'infection', 'paramètres', 'analyses', 'examens',
    ],
    it: [
      'esame', 'analisi', 'parametro', 'prova', 'descrizione', 'nome esame', 'esami', 'analita', 'anticorpo',
      'patogeno', 'denominazione', 'indagine',
    ],
    es: [
      'prueba', 'análisis', 'examen', 'parámetro', 'determinación', 'nombre de la prueba', 'estudio',
      'analito', 'anticuerpo', 'patógeno', 'pruebas', 'infección', 'descripción',
    ],
    pt: [
      'exame', 'análise', 'parâmetro', 'teste', 'nome do exame', 'descrição', 'analito', 'anticorpo',
      'patógeno', 'determinação', 'exames', 'designação',
    ],
    pl: [
      'badanie', 'nazwa badania', 'parametr', 'oznaczenie', 'nazwa', 'analit', 'przeciwciała', 'patogen',
      'rodzaj badania', 'nazwa testu', 'nazwa parametru',
    ],
  },
  code: {
    en: [
      'code', 'test code', 'loinc', 'loinc code', 'local code', 'analyte code', 'code loinc', 'test id',
      'loinc num', 'observation code',
    ],
    ru: [
      'код', 'код теста', 'код исследования', 'код loinc', 'код анализа', 'код услуги', 'код показателя',
      'код фсли',
    ],
    de: ['Testcode', 'Analysencode', 'LOINC-Code', 'Kürzel', 'Kurzbezeichnung', 'Analysenkürzel'],
    fr: ['code analyse', 'code examen', 'code test', 'code loinc'],
    it: ['codice', 'codice esame', 'codice analisi', 'codice loinc', 'cod'],
    es: ['código', 'código de prueba', 'código loinc', 'código de la prueba', 'código de análisis'],
    pt: ['código do exame', 'código da análise', 'código exame'],
    pl: ['kod', 'kod badania', 'kod loinc', 'kod testu', 'kod icd-9'],
  },
  value: {
    en: [
      'value', 'result', 'results', 'test result', 'result value', 'reading', 'finding', 'outcome',
      'measured value', 'numeric result', 'numeric value', 'result numeric', 'observation value', 'quantity',
      'concentration', 'titre', 'titer', 'value text', 'result text', 'your result', 'patient result',
      'observed value', 'answer',
    ],
    ru: [
      'результат', 'результаты', 'значение', 'результат исследования', 'результат анализа', 'результат теста',
      'величина', 'концентрация', 'значение показателя', 'титр', 'числовое значение', 'ваш результат',
      'результат пациента', 'количество',
    ],
    de: [
      'Ergebnis', 'Ergebnisse', 'Wert', 'Messwert', 'Resultat', 'Resultate', 'Befundwert', 'Konzentration',
      'Testergebnis', 'Analysenwert',
    ],
    fr: ['résultat', 'résultats', 'valeur', 'valeur mesurée', 'concentration', 'résultat du test', 'valeurs'],
    it: ['risultato', 'risultati', 'valore', 'esito', 'valore misurato', 'concentrazione', 'valori'],
    es: [
      'resultado', 'resultados', 'valor', 'valor medido', 'resultado de la prueba', 'concentración', 'valores',
      'valor obtenido',
    ],
    pt: ['valor obtido', 'resultado do exame', 'concentração', 'resultado atual'],
    pl: ['wynik', 'wyniki', 'wartość', 'wynik badania', 'stężenie', 'miano'],
  },
  unit: {
    en: [
      'unit', 'units', 'unit of measure', 'uom', 'unit text', 'result unit', 'result units',
      'units of measure', 'measurement unit',
    ],
    ru: [
      'единица', 'единицы', 'ед изм', 'единица измерения', 'единицы измерения', 'ед измерения', 'ед',
      'размерность', 'един изм',
    ],
    de: ['Einheit', 'Einheiten', 'Maßeinheit', 'Einh'],
    fr: ['unité', 'unités', 'unité de mesure'],
    it: ['unità', 'unità di misura', 'u m', 'udm', 'unità misura'],
    es: ['unidad', 'unidades', 'unidad de medida', 'unidades de medida'],
    pt: ['unidade', 'unidade de medição', 'unid'],
    pl: ['jednostka', 'jednostki', 'jedn', 'jednostka miary', 'j m'],
  },
  range: {
    en: [
      'range', 'reference', 'reference range', 'ref range', 'reference interval', 'reference values',
      'reference value', 'normal range', 'normal values', 'normal', 'limits', 'cut off', 'cutoff',
      'cut-off value', 'cutoff value', 'ref', 'reference limits', 'biological reference interval',
      'bio ref interval', 'interpretation limits', 'decision limits', 'threshold', 'thresholds',
      'ref interval', 'expected values', 'expected', 'reference text', 'legend', 'refs', 'grey zone',
      'gray zone', 'equivocal range', 'negative below', 'positive from', 'low below', 'high from',
      'lower limit', 'upper limit', 'ref low', 'ref high', 'reference low', 'reference high', 'range low',
      'range high', 'low limit', 'high limit', 'reference values and limits',
    ],
    ru: [
      'норма', 'нормы', 'референс', 'референсы', 'референсные значения', 'референсный интервал',
      'референтные значения', 'референсные интервалы', 'референсные пределы', 'реф значения', 'реф интервал',
      'нормальные значения', 'границы', 'границы нормы', 'пороговое значение', 'порог', 'пороговые значения',
      'серая зона', 'референсное значение', 'диапазон', 'референтный интервал', 'нормативные значения',
      'норматив', 'критерии', 'критерии оценки', 'реф',
    ],
    de: [
      'Referenzbereich', 'Referenz', 'Referenzwert', 'Referenzwerte', 'Normalbereich', 'Normbereich',
      'Normwert', 'Normwerte', 'Grenzwert', 'Grenzwerte', 'Referenzintervall', 'Graubereich',
      'Beurteilungsgrenzen', 'Norm', 'Ref-Bereich',
    ],
    fr: [
      'valeurs de référence', 'valeur de référence', 'référence', 'références', 'valeurs usuelles',
      'valeurs normales', 'intervalle de référence', 'seuil', 'seuils', 'zone grise', 'normales', 'norme',
      'val ref',
    ],
    it: [
      'valori di riferimento', 'valore di riferimento', 'riferimento', 'intervallo di riferimento',
      'valori normali', 'range di riferimento', 'limiti', 'soglia', 'zona grigia', 'val rif', 'rif',
      'intervalli di riferimento',
    ],
    es: [
      'valores de referencia', 'valor de referencia', 'referencia', 'rango', 'rango de referencia',
      'intervalo de referencia', 'valores normales', 'punto de corte', 'zona gris', 'límites', 'rango normal',
      'val ref',
    ],
    pt: [
      'valores de referência', 'valor de referência', 'referência', 'intervalo de referência',
      'faixa de referência', 'ponto de corte', 'zona cinzenta', 'limites', 'valores normais',
    ],
    pl: [
      'wartości referencyjne', 'wartość referencyjna', 'zakres referencyjny', 'zakres', 'norma', 'normy',
      'zakres norm', 'punkt odcięcia', 'szara strefa', 'wartości prawidłowe', 'przedział referencyjny',
      'referencje',
    ],
  },
  said: {
    en: [
      'interpretation', 'interpretations', 'qualitative result', 'result interpretation', 'flag', 'flags',
      'abnormal flag', 'result flag', 'abnormality', 'assessment', 'qualitative', 'evaluation', 'conclusion',
      'judgement', 'result class', 'interpretive result', 'qualitative interpretation', 'interp', 'verdict',
      'result status flag', 'abnormal flags',
    ],
    ru: [
      'интерпретация', 'интерпретация результата', 'оценка', 'оценка результата', 'заключение', 'трактовка',
      'флаг', 'качественный результат', 'качественная оценка', 'отклонение', 'интерпретация результатов',
    ],
    de: [
      'Bewertung', 'Beurteilung', 'Interpretation', 'qualitatives Ergebnis', 'Ergebnis qualitativ', 'Befund',
      'Auswertung', 'Pathologisch',
    ],
    fr: ['interprétation', 'conclusion', 'résultat qualitatif', 'appréciation', 'interprétation du résultat'],
    it: ['interpretazione', 'giudizio', 'valutazione', 'conclusione', 'risultato qualitativo', 'segnalazione'],
    es: [
      'interpretación', 'valoración', 'conclusión', 'resultado cualitativo', 'interpretación del resultado',
      'alarma',
    ],
    pt: ['interpretação', 'conclusão', 'avaliação', 'resultado qualitativo', 'interpretação do resultado'],
    pl: [
      'interpretacja', 'ocena', 'wniosek', 'wynik jakościowy', 'interpretacja wyniku', 'flaga', 'orzeczenie',
    ],
  },
  comment: {
    en: [
      'comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'nte', 'laboratory comment',
      'result comment', 'lab comment',
    ],
    ru: [
      'комментарий', 'комментарии', 'примечание', 'примечания', 'пояснение', 'комментарий лаборатории',
      'замечания', 'комментарий врача',
    ],
    de: ['Kommentar', 'Bemerkung', 'Bemerkungen', 'Anmerkung', 'Anmerkungen', 'Hinweis', 'Hinweise', 'Notiz'],
    fr: ['commentaire', 'commentaires', 'remarque', 'remarques', 'observations'],
    it: ['commento', 'commenti', 'nota', 'note', 'osservazioni', 'osservazione'],
    es: ['comentario', 'comentarios', 'nota', 'notas', 'observaciones', 'observación'],
    pt: ['comentário', 'comentários', 'observação', 'observações', 'obs'],
    pl: ['komentarz', 'komentarze', 'uwaga', 'uwagi', 'adnotacja', 'notatka'],
  },
  method: {
    en: [
      'method', 'assay', 'kit', 'analyser', 'analyzer', 'instrument', 'platform', 'device', 'test method',
      'reagent', 'equipment', 'test kit', 'methodology', 'technique', 'system',
    ],
    ru: [
      'метод', 'метод исследования', 'методика', 'прибор', 'анализатор', 'тест-система', 'набор', 'реагент',
      'набор реагентов', 'реагенты', 'оборудование', 'тест система',
    ],
    de: ['Methode', 'Verfahren', 'Gerät', 'Analysegerät', 'Testkit', 'Reagenz', 'Messverfahren', 'Technik'],
    fr: ['méthode', 'technique', 'automate', 'réactif', 'trousse', 'appareil', 'méthode de dosage'],
    it: ['metodo', 'metodica', 'strumento', 'kit', 'reagente', 'tecnica', 'apparecchio'],
    es: ['método', 'técnica', 'equipo', 'reactivo', 'metodología', 'analizador'],
    pt: ['metodologia', 'equipamento', 'reagente usado', 'analisador', 'método de análise'],
    pl: [
      'metoda', 'metoda badania', 'aparat', 'analizator', 'zestaw', 'odczynnik', 'technika',
      'metoda oznaczenia',
    ],
  },
  laboratory: {
    en: [
      'laboratory', 'lab', 'performing laboratory', 'performing lab', 'laboratory name', 'lab name',
      'performed by', 'performed at', 'performer',
    ],
    ru: [
      'лаборатория', 'лпу', 'учреждение', 'исполнитель', 'название лаборатории', 'наименование лаборатории',
      'медицинская организация', 'клиника',
    ],
    de: ['Labor', 'Laboratorium', 'Laborname', 'ausführendes Labor', 'durchführendes Labor'],
    fr: ['laboratoire', 'laboratoire exécutant', 'nom du laboratoire', 'labo'],
    it: ['laboratorio', 'laboratorio esecutore', 'nome laboratorio', 'eseguito da'],
    es: ['nombre del laboratorio', 'laboratorio de referencia', 'centro'],
    pt: ['laboratório', 'laboratório executor', 'nome do laboratório'],
    pl: ['laboratorium', 'nazwa laboratorium', 'pracownia', 'wykonawca'],
  },
  status: {
    en: [
      'status', 'result status', 'report status', 'state', 'test status', 'order status', 'validation status',
    ],
    ru: ['статус', 'статус результата', 'состояние', 'статус исследования', 'статус заказа'],
    de: ['Ergebnisstatus', 'Befundstatus', 'Zustand'],
    fr: ['statut', 'état', 'statut du résultat'],
    it: ['stato', 'stato del risultato', 'stato risultato', 'stato referto'],
    es: ['estado', 'estado del resultado'],
    pt: ['situação', 'estado do resultado', 'status do exame'],
    pl: ['stan', 'status wyniku', 'status badania'],
  },
  /** The material: serum, amniotic fluid. */
  specimen: {
    en: [
      'specimen', 'specimen type', 'sample type', 'material', 'sample', 'type of sample', 'type of specimen',
      'specimen source', 'matrix',
    ],
    ru: [
      'материал', 'биоматериал', 'образец', 'проба', 'тип материала', 'вид материала', 'тип образца',
      'вид биоматериала', 'тип пробы', 'исследуемый материал', 'тип биоматериала',
    ],
    de: ['Probe', 'Probenmaterial', 'Probenart', 'Untersuchungsmaterial', 'Probentyp', 'Materialart'],
    fr: [
      'échantillon', 'nature du prélèvement', 'type de prélèvement', 'matériel', "type d'échantillon",
      'prélèvement',
    ],
    it: ['campione', 'materiale', 'tipo di campione', 'tipo campione', 'tipo materiale'],
    es: ['muestra', 'tipo de muestra', 'espécimen', 'material biológico', 'tipo muestra'],
    pt: ['amostra', 'tipo de amostra', 'material biológico coletado', 'produto', 'material analisado'],
    pl: ['materiał', 'próbka', 'rodzaj materiału', 'rodzaj próbki', 'materiał badany', 'typ materiału'],
  },
  /** The number of a sample or an order: results that share it belong together. */
  'sample-id': {
    en: [
      'sample id', 'sample no', 'sample number', 'specimen id', 'specimen number', 'order id', 'order no',
      'order number', 'accession', 'accession number', 'accession no', 'lab no', 'lab number', 'lab id',
      'barcode', 'request number', 'request id', 'tube id', 'tube no', 'report no', 'report number',
      'report id', 'filler order number', 'placer order number',
    ],
    ru: [
      'номер пробы', '№ пробы', 'номер заказа', '№ заказа', 'штрихкод', 'штрих-код', 'номер образца',
      '№ образца', 'номер пробирки', 'номер направления', 'номер заявки', 'номер анализа', '№ анализа',
      'id пробы', 'код пробы', 'инз', 'идентификатор заявки', 'идентификатор пробы',
    ],
    de: [
      'Probennummer', 'Proben-Nr', 'Proben-ID', 'Auftragsnummer', 'Auftrags-Nr', 'Barcode', 'Labornummer',
      'Labor-Nr', 'Auftrag',
    ],
    fr: [
      "numéro d'échantillon", 'numéro de prélèvement', 'numéro de demande', 'n° de demande', 'code-barres',
      'n° échantillon', 'numéro de dossier labo',
    ],
    it: [
      'numero campione', 'id campione', 'codice campione', 'numero accettazione', 'numero richiesta',
      'codice a barre', 'accettazione',
    ],
    es: [
      'número de muestra', 'id muestra', 'id de muestra', 'número de petición', 'número de orden',
      'código de barras', 'petición', 'orden', 'n° de orden',
    ],
    pt: [
      'número da amostra', 'id da amostra', 'número do pedido', 'pedido', 'requisição', 'número da requisição',
      'protocolo', 'n° da amostra',
    ],
    pl: [
      'numer próbki', 'nr próbki', 'id próbki', 'kod próbki', 'numer zlecenia', 'nr zlecenia', 'kod kreskowy',
      'id zlecenia',
    ],
  },
  week: {
    en: [
      'week', 'weeks', 'gestation', 'gestational age', 'gestational age weeks', 'gestational week',
      'gestational weeks', 'ga', 'ga weeks', 'week of pregnancy', 'weeks of pregnancy', 'pregnancy week',
      'weeks pregnant', 'weeks of gestation', 'week of gestation', 'gestation weeks', 'pregnancy weeks',
      'ga at sampling', 'gestational age at sampling',
    ],
    ru: [
      'срок', 'срок беременности', 'неделя', 'недель', 'неделя беременности', 'недель беременности',
      'срок гестации', 'гестационный срок', 'гестационный возраст', 'срок беременности нед', 'срок нед',
      'срок беременности недель', 'беременность нед', 'недели', 'нед', 'недели беременности',
      'срок беременности в неделях', 'срок в неделях', 'беременность недель',
    ],
    de: [
      'SSW', 'Schwangerschaftswoche', 'Schwangerschaftswochen', 'Gestationsalter', 'Woche', 'Gestationswoche',
      'Schwangerschaftsdauer', 'Wochen',
    ],
    fr: [
      'SA', "semaines d'aménorrhée", 'terme', 'âge gestationnel', 'semaine de grossesse', 'semaines',
      'semaine', 'terme SA', 'semaines de grossesse', "semaine d'aménorrhée",
    ],
    it: [
      'settimana', 'settimane', 'epoca gestazionale', 'età gestazionale', 'settimana di gravidanza',
      'settimane di gravidanza', 'settimana gestazionale', 'settimane di gestazione',
      'settimana di gestazione',
    ],
    es: [
      'semana', 'semanas', 'edad gestacional', 'semanas de gestación', 'semana de gestación',
      'semanas de embarazo', 'semana de embarazo', 'semana gestacional',
    ],
    pt: [
      'idade gestacional', 'semanas de gestação', 'semana de gestação', 'semanas de gravidez',
      'semana gestacional', 'semana de gravidez', 'semanas gestacionais',
    ],
    pl: [
      'tydzień', 'tydzień ciąży', 'tygodnie', 'tygodnie ciąży', 'wiek ciążowy', 'tc', 'tyg', 'tydz ciąży',
      'wiek ciąży', 'tydz',
    ],
  },
  'due-date': {
    en: [
      'due date', 'edd', 'estimated due date', 'estimated delivery date', 'expected delivery date',
      'expected date of delivery', 'estimated date of delivery', 'delivery date estimated', 'edc',
      'expected due date', 'date of confinement', 'estimated date of confinement',
    ],
    ru: [
      'пдр', 'предполагаемая дата родов', 'дата родов предполагаемая', 'предполагаемый срок родов',
      'ожидаемая дата родов', 'дпр',
    ],
    de: [
      'Entbindungstermin', 'errechneter Termin', 'ET', 'errechneter Entbindungstermin', 'Geburtstermin', 'EGT',
      'errechneter Geburtstermin', 'voraussichtlicher Entbindungstermin',
    ],
    fr: [
      "date prévue d'accouchement", 'DPA', "date présumée d'accouchement", 'terme prévu',
      "date présumée de l'accouchement", 'accouchement prévu le',
    ],
    it: [
      'data presunta del parto', 'data presunta parto', 'DPP', 'epp', 'epoca presunta del parto',
      'data prevista del parto', 'data prevista parto',
    ],
    es: [
      'fecha probable de parto', 'FPP', 'fecha prevista de parto', 'fecha estimada de parto',
      'fecha probable parto',
    ],
    pt: [
      'data provável do parto', 'data prevista do parto', 'data prevista para o parto',
      'data provável de parto',
    ],
    pl: ['termin porodu', 'przewidywany termin porodu', 'tp', 'ptp', 'data porodu przewidywana'],
  },
  'last-period': {
    en: [
      'lmp', 'last period', 'last menstrual period', 'last menstrual period start',
      'last menstrual period start date', 'first day of last period', 'first day of last menstrual period',
      'date of last period', 'lmp date', 'date of last menstrual period', 'last menses',
    ],
    ru: [
      'пм', 'последняя менструация', 'дата последней менструации', 'дпм', 'первый день последней менструации',
      'дата последних месячных', 'последние месячные', 'начало последней менструации',
    ],
    de: [
      'letzte Regel', 'letzte Periode', 'letzte Menstruation', 'LP', 'erster Tag der letzten Regel',
      'erster Tag der letzten Periode', 'letzte Regelblutung', 'LR',
    ],
    fr: ['date des dernières règles', 'dernières règles', 'DDR', 'premier jour des dernières règles'],
    it: [
      'ultima mestruazione', 'UM', 'data ultima mestruazione', 'DUM', 'ultime mestruazioni',
      "data dell'ultima mestruazione", 'data ultime mestruazioni',
    ],
    es: [
      'fecha de última regla', 'FUR', 'última regla', 'FUM', 'fecha de última menstruación',
      'última menstruación', 'fecha de la última regla', 'fecha última regla',
      'fecha de la última menstruación',
    ],
    pt: ['última menstruação', 'data da última menstruação', 'DUM data'],
    pl: ['ostatnia miesiączka', 'OM', 'data ostatniej miesiączki', 'pierwszy dzień ostatniej miesiączki'],
  },
  born: {
    en: [
      'birth date', 'date of birth', 'dob', 'born', 'born on', 'birthdate', 'birthday', 'year of birth',
      'birth year', 'patient birth date', 'patient dob',
    ],
    ru: ['дата рождения', 'год рождения', 'др', 'д р', 'г р', 'родилась', 'родился', 'дата рожд', 'д рождения'],
    de: [
      'Geburtsdatum', 'geboren', 'geb', 'geb am', 'geboren am', 'Geburtsjahr', 'Geburtstag', 'geb-datum',
      'Geb Datum',
    ],
    fr: [
      'date de naissance', 'née le', 'né le', 'né(e) le', 'année de naissance', 'DDN', 'naissance',
      'date naissance',
    ],
    it: ['data di nascita', 'data nascita', 'nata il', 'nato il', 'nato/a il', 'anno di nascita'],
    es: [
      'fecha de nacimiento', 'fecha nacimiento', 'nacimiento', 'año de nacimiento', 'f nacimiento',
      'fecha nac',
    ],
    pt: [
      'data de nascimento', 'nascimento', 'nascida em', 'ano de nascimento', 'data nascimento',
      'dt nascimento', 'nascido em', 'dn',
    ],
    pl: ['data urodzenia', 'rok urodzenia', 'ur', 'urodzona', 'data ur', 'urodzony'],
  },
  'age-days': {
    en: [
      'age days', 'age in days', 'days of age', 'day of life', 'days of life', 'age d', 'days old',
      'age at sampling days',
    ],
    ru: [
      'возраст дней', 'возраст в днях', 'день жизни', 'дней жизни', 'возраст сутки', 'сутки жизни',
      'возраст дни', 'возраст в сутках', 'возраст дн', 'возраст сут',
    ],
    de: ['Alter in Tagen', 'Lebenstag', 'Lebenstage', 'Alter Tage'],
    fr: ['âge en jours', 'jours de vie', 'jour de vie', 'âge jours'],
    it: ['età in giorni', 'giorni di vita', 'età giorni'],
    es: ['edad en días', 'días de vida', 'edad días'],
    pt: ['idade em dias', 'dias de vida', 'idade dias'],
    pl: ['wiek w dniach', 'doba życia', 'dni życia', 'wiek dni', 'wiek dni życia'],
  },
  /** In years, or not said in what. */
  age: {
    en: ['age', 'age years', 'age in years', 'patient age', 'years of age', 'maternal age', 'age of patient'],
    ru: ['возраст', 'возраст лет', 'полных лет', 'лет', 'возраст пациента', 'возраст пациентки'],
    de: ['Alter', 'Alter in Jahren', 'Alter Jahre'],
    fr: ['âge', 'âge ans', 'âge en années'],
    it: ['età', 'età anni', 'età in anni'],
    es: ['edad', 'edad años', 'edad en años'],
    pt: ['idade', 'idade anos', 'idade em anos'],
    pl: ['wiek', 'wiek lat', 'wiek w latach'],
  },
  sex: {
    en: ['sex', 'gender', 'patient sex', 'sex of patient', 'administrative sex'],
    ru: ['пол', 'пол пациента'],
    de: ['Geschlecht'],
    fr: ['sexe'],
    it: ['sesso'],
    es: ['sexo', 'género'],
    pt: ['gênero'],
    pl: ['płeć'],
  },
  subject: {
    en: [
      'subject', 'status of patient', 'patient group', 'patient type', 'patient category', 'whose result',
      'pregnancy', 'pregnant', 'pregnancy status', 'population', 'person type', 'patient status',
      'obstetric status',
    ],
    ru: [
      'беременность', 'беременная', 'беременна', 'категория пациента', 'группа пациента', 'контингент',
      'категория', 'статус беременности', 'статус пациента', 'статус пациентки',
    ],
    de: ['Schwangerschaft', 'schwanger', 'Patientengruppe', 'Schwangerschaftsstatus'],
    fr: ['grossesse', 'enceinte', 'type de patient', 'catégorie de patient'],
    it: ['gravidanza', 'in gravidanza', 'gravida', 'tipo paziente', 'tipo di paziente'],
    es: ['embarazo', 'embarazada', 'gestante', 'tipo de paciente'],
    pt: ['gravidez', 'grávida', 'tipo do paciente'],
    pl: ['ciąża', 'w ciąży', 'ciężarna', 'typ pacjenta', 'grupa pacjentów'],
  },
  /** Says nothing of a result or of a pregnancy. */
  administrative: {
    en: [
      'doctor', 'physician', 'requester', 'requested by', 'ordered by', 'ordering physician', 'department',
      'ward', 'clinic', 'address', 'phone', 'telephone', 'email', 'insurance', 'page', 'hospital',
      'referring doctor', 'referring physician', 'validated by', 'row', 'line no', 'price', 'operator', 'city',
      'country', 'signature', 'approved by', 'authorised by', 'authorized by', 'reported by', 'verified by',
      'fax', 'website', 'postcode', 'zip',
    ],
    ru: [
      'врач', 'отделение', 'заказчик', 'адрес', 'телефон', 'полис', 'лечащий врач', 'направивший врач',
      'страница', 'стр', '№ п/п', 'n п/п', 'номер п/п', 'цена', 'кабинет', 'врач клд', 'врач лаборант',
      'подпись', 'утвердил', 'омс', 'назначил', 'врач клинической лабораторной диагностики', 'email',
      'эл почта', 'сайт',
    ],
    de: [
      'Arzt', 'Ärztin', 'Einsender', 'Station', 'Adresse', 'Telefon', 'Krankenkasse', 'Kostenträger', 'Seite',
      'Abteilung', 'Unterschrift', 'Zuweiser',
    ],
    fr: [
      'médecin', 'prescripteur', 'service', 'adresse', 'téléphone', 'page', 'médecin prescripteur',
      'signature', 'biologiste', 'demandé par',
    ],
    it: [
      'medico', 'medico richiedente', 'reparto', 'indirizzo', 'telefono', 'pagina', 'provenienza', 'firma',
      'medico curante',
    ],
    es: [
      'médico', 'médico solicitante', 'servicio', 'dirección', 'teléfono', 'página', 'solicitante', 'firma',
      'procedencia', 'aseguradora',
    ],
    pt: [
      'médica', 'médico solicitante', 'convênio', 'endereço', 'morada', 'telefone', 'setor', 'assinatura',
      'crm',
    ],
    pl: [
      'lekarz', 'oddział', 'adres', 'telefon', 'strona', 'lekarz kierujący', 'zleceniodawca',
      'lekarz zlecający', 'podpis',
    ],
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What may stand in brackets behind a heading without changing it ("Date (dd.mm.yyyy)", "Срок (нед.)"), by heading. */
// prettier-ignore
export const BRACKETS = {
  week: [
    'weeks', 'week', 'wks', 'wk', 'w', 'weeks days', 'w d', 'нед', 'недель', 'недели', 'SSW', 'Wochen', 'SA',
    'semaines', 'settimane', 'semanas', 'tyg', 'tygodnie',
  ],
  date: [
    'yyyy mm dd', 'dd mm yyyy', 'mm dd yyyy', 'дд мм гггг', 'гггг мм дд', 'tt mm jjjj', 'jj mm aaaa',
    'gg mm aaaa', 'dd mm aaaa', 'date', 'дата', 'Datum', 'data', 'fecha',
  ],
  age: ['years', 'y', 'yrs', 'лет', 'Jahre', 'ans', 'anni', 'años', 'anos', 'lat'],
} as const satisfies Readonly<Record<'week' | 'date' | 'age', readonly string[]>>;
