/**
 * The gold table for splitting Swedish compounds: words from a municipality's everyday life with the joints a
 * careful reader would put in them, and look-alikes that have none. Linking letters stay with the part before the
 * joint, inflected endings with the last part. Prefixes, particles and suffixes (för-, över-, -skap, -het …) make
 * no joint. Words that two careful readers would split differently are left out.
 */

/** The words in a block of text, one string each. */
const words = (block: string): readonly string[] => block.trim().split(/\s+/u);

/** Compounds, with `|` at each joint. */
export const compounds = words(`
	alkohol|tillstånd anhörig|stöd arbets|marknads|avdelning arbets|marknads|enheten arbets|marknads|förvaltningen
	arbets|marknads|insatser arbets|marknads|nämnden arbets|miljö|ansvar arbets|miljö|arbetet arbets|miljön
	arbets|miljö|verket arbets|platserna arbets|plats|kultur arbets|plats|möten arbets|sättet arbets|tids|avtal
	arbets|träning avlopps|renings|verk avlopps|system avlopps|vatten|rening avlopps|vattnet bad|plats
	bad|vatten|kvalitet barna|vård barna|vårds|central barn|hälso|vård barn|konventionen barn|omsorgs|avgift
	barn|omsorgs|kön barn|omsorgs|plats barn|omsorgs|platser barn|rätts|arbete barn|rätts|perspektiv barn|rätts|strateg
	barn|utredningar beredskaps|samordnare besluts|processen besöks|förbud biblioteks|kort biblioteks|lån
	bistånds|handläggare bistånds|handläggarna blod|socker boende|stödjare bok|buss bok|bussens
	bostads|anpassnings|bidrag bostads|bolag bostads|försörjnings|program bostads|området bostads|rätts|förening
	brand|skydd brand|skydds|arbetet brand|skydds|kontroll brand|station buss|branschen buss|håll|plats buss|linje|nät
	bygg|lov bygg|lovet bygg|lovs|ansökan bygg|lovs|ansökningar bygg|lovs|avgift bygg|lovs|handläggare byggnads|nämnd
	båt|plats chatt|robot civil|försvar civil|samhället cykel|bana cykel|banor cykel|parkering cykel|väg|nät
	cykel|väg|nätet dag|vatten dag|vatten|dammar dag|vatten|hantering dag|vatten|plan data|skydds|förordningen
	data|skydds|ombud data|skydds|ombudet delegations|ordning demens|boende demens|vård detalj|plan detalj|plane|arbetet
	detalj|planer detalj|plane|ändring dialys|patienter diarie|nummer digitaliserings|enheten digitaliserings|strategi
	direkt|upphandling dokumentations|tiden dokument|hanterings|plan dricks|vatten dricks|vatten|försörjning
	dricks|vatten|kvaliteten drift|stopp drift|störning drönar|transporter effekt|uppföljning el|avbrott el|bil
	el|bils|pool elev|hälsa elev|hälso|arbetet elev|hälso|team elev|rådet el|ljus|spår el|nät energi|myndigheten
	erfarenhets|bank familje|hems|sekreterare familje|nämnden familje|rätts|enheten fastighets|bolagets fastighets|ägare
	ferie|arbete fiber|anslutning flykting|krisen folk|bildning folk|hälsa folk|hälso|arbete folk|hälso|myndigheten
	folk|hälso|rådet folk|hälso|strateg folk|omröstning forsknings|institutet frisk|vårds|bidrag fråge|stund
	funktions|nedsättning funktions|nedsättningar färd|tjänst färd|tjänst|resor färd|tjänst|tillstånd förenings|bidrag
	förenings|liv företags|hälso|vård förpacknings|insamling försörjnings|stödet försörjnings|stöds|handläggare
	förvaltnings|gränser föräldra|möte gatu|arbete gatu|belysning gatu|belysningen gatu|belysnings|stolpar gatu|kontoret
	gatu|mark gatu|skyltar grann|kommuner grund|skola grund|skole|elever grund|skole|lärare grund|skole|nämnden
	grund|trygghet grund|vatten|brist grund|vatten|nivåer grund|vattnet grupp|bostad grupp|vålds|intervention
	gräv|tillstånd gymnasie|skola gymnasie|skole|elever gång|bana gäst|hamn halk|bekämpning handlings|plan
	handlings|planer handläggnings|tider hastighets|begränsning hem|sjuk|vård hem|sjuk|vården hem|tjänsten
	hem|tjänst|gruppen hem|tjänst|insatser hem|tjänst|personalens hem|tjänst|taxa hjärt|startare hjärt|stopp
	hyres|gäst|föreningen hyres|rätt hyres|rätter hållbarhets|enheten hållbarhets|redovisningen håll|plats hälso|rummet
	hälso|skydd hälso|skydds|inspektör hälso|skydds|tillsyn idé|slussar idé|slussen idrotts|förening idrotts|hall
	idrotts|hallar industri|kluster informations|inhämtning informations|material informations|säkerhet
	informations|säkerhets|arbete informations|säkerhets|policy informations|säkerhets|samordnare innovations|arbetet
	innovations|förmåga innovations|portföljen innovations|upphandling integritets|skydds|myndigheten intern|kontroll
	investerings|budget is|hall kart|tjänst klimat|anpassning klimat|anpassnings|plan klimat|kontraktet klimat|löften
	klimat|neutrala kollektiv|trafik kollektiv|trafiken kollektiv|trafik|kort kollektiv|trafik|myndigheten
	kollektiv|trafik|plan kommunal|förbundet kommunal|skatt kommun|direktör kommun|direktörens kommunikations|enheten
	kommun|invånare kommun|lednings|kontoret kommun|råd kommun|sektorn kommun|styrelsen kompetens|försörjnings|plan
	konst|hall kontakt|center krav|specifikationen kriminal|vården kris|beredskap kris|lednings|grupp
	kris|lednings|gruppens kris|lednings|nämnd kris|stöd kultur|hus kultur|miljö|program kultur|nämndens kultur|skola
	kultur|skole|avgift kultur|skole|elever kund|service kunskaps|bank kvinno|jour kvinno|jourernas käll|kod
	ladd|stolpar ladd|stolpe larm|centralen lednings|gruppen lednings|system lek|plats lek|platser levnads|berättelse
	livs|kvalitets|programmet lokal|försörjnings|plan lov|skola läkar|besök läkar|tidningen lärar|rummet läro|plan
	läro|plans|arbete läs|förståelse läx|hjälp löne|kontor löne|samtal mark|anvisning mark|anvisnings|avtal mat|avfall
	mat|avfalls|insamling mat|avfalls|påsar medarbetar|samtal medborgar|budget medborgar|dialog medborgar|dialogen
	medborgar|förslag medborgar|kontor miljö|mål miljö|nämnden miljö|skydds|inspektör miljö|tillstånd minoritets|språk
	missbruks|vård moln|tjänst moln|tjänster motions|spår mödra|hälso|vård mödra|vård mötes|plats natur|vårds|fond
	natur|vårds|program natur|vårds|verket nyhets|brev nämnd|sekreterare närings|livet närings|livs|chef
	närings|livs|kontor närings|livs|strategi offentlighets|principen olycks|plats omsorgs|boende omsorgs|förvaltningen
	omsorgs|nämnden omsorgs|personal omvärlds|analysen ordnings|vakt ordnings|vakter oros|anmälan parkerings|hus
	parkerings|tillstånd parti|stöd pendlar|parkering pensionärs|råd pensionärs|rådets person|nummer person|uppgifterna
	person|uppgifts|biträde primär|vård projekt|beskrivning prov|svaren ram|avtal ram|avtalen regional|fond
	regn|vatten|tunna renings|verk rese|centrum rest|avfall resurs|fördelnings|modell riks|färd|tjänst risk|analys
	räddnings|tjänsten räddnings|tjänst|förbundet sago|stund samarbets|partner samhälls|byggnads|förvaltning
	samhälls|byggnads|nämnden samhälls|utveckling samråds|möte samverkans|avtal sand|lådan scen|konst
	serverings|tillstånd sim|hall sim|hallen sjuk|frånvaro sjuk|frånvaron sjuk|sköterska sjuk|stugor sjuk|vårds|personal
	sjuk|vårds|region själv|dialysen själv|service skatte|betalarnas skatte|intäkter skatte|sats skogs|brand
	skogs|bruks|plan skogs|bränder skol|bibliotek skol|gårdar skol|hälso|vård skol|ledare skol|lokal skol|lokaler
	skol|mat skol|mat|sal skol|mat|salen skol|mat|sedel skol|måltider skol|skjuts skol|skjuts|ansökan skol|skjuts|kort
	skol|skjuts|reglerna skol|sköterskan skol|verket skriv|stödet skydds|rum skydds|rummen små|båts|hamn snö|röjning
	snö|röjnings|plan social|kontoret social|sekreterarna social|tjänsten social|tjänstens social|tjänst|lagen
	sol|celler sol|cells|anläggning sommar|jobb sop|hämtning sop|sorterings|rum sop|tunnor språk|modellen språk|modeller
	stads|byggnads|förvaltningen stads|byggnads|kontoret stads|lednings|förvaltningen stads|lednings|kontoret
	stads|utveckling strand|skydd strand|skydds|dispens studie|besök studie|bidrag styr|gruppen styr|modell
	syn|nedsättning system|förvaltare system|utvecklare säkerhets|skydd säkerhets|skydds|chef tanke|förmågan
	telefon|nummer test|bädden tid|planen tids|press tillgänglighets|redogörelsen tillits|styrning tillväxt|avdelningen
	tjänste|design tjänste|män tomt|kö tomt|rätts|avgäld torg|handel trafik|säkerhet trafik|säkerhets|arbete
	trafik|säkerhets|plan trafik|verket trygghets|initiativet trygghets|larm trygghets|larmen turist|byrå turist|byrån
	ungdoms|mottagning ungdoms|råd upphandlings|myndigheten upplevelse|verkstad utbildnings|program utvecklings|enheten
	utvecklings|projektet val|distrikt val|lokal val|lokaler val|nämnd varu|transporter vatten|brist
	vatten|försörjnings|plan vatten|läcka vatten|skydds|område vatten|skydds|områden vatten|verk verksamhets|berättelse
	verksamhets|chefen verksamhets|utveckling vikarie|pool vind|kraft vind|kraft|park vuxen|utbildningen vård|behoven
	vård|boende vård|centralen vård|personal vård|planerings|möte väg|arbeten väg|trafik|buller
	världs|hälso|organisationen växt|avfallet växt|bäddar webb|platsen års|redovisning års|redovisningen
	återvinnings|central återvinnings|stationer äldre|boende äldre|boenden äldre|omsorgen äldre|omsorgs|förvaltningen
	äldre|omsorgs|nämnden äldre|omsorgs|personalen äldre|omsorgs|plan ärende|hanterings|system ärende|systemet
	överförmyndar|nämnd översikts|plan översikts|planens
`);

/** Words that must stay whole, many of them with shorter words inside. */
export const simpleWords = words(`
	administration administratör aktivitet alkohol ambulans angående anhöriga anläggning anläggningar anpassning
	anställda ansvaret ansökningar anteckningar användare användning arkitekt arkitektur assistans assistent attityder
	automatisering automatiskt avdelningen avfallet avgifter avvikelse bebyggelse bedömningen befolkning behandling
	behörighet belysning beredskap beskedet beskrivning beslutet besökare beträffande betydelse biblioteket bistånd
	blankett boendet bostad bostäder budgeten byggnad byggnader cheferna cirkulation delaktighet delegation demografi
	demokratisk dessutom diagnostik dialysen digitala digitalisering diskriminering distrikt dokument dokumentation
	drönaren därefter däremot därför därmed effekten eftersom ekologiskt ekonomiska elektricitet elektronisk element
	elever emellertid engagemanget enkäten entreprenad entreprenörer erfarenheter ersättning eskilstuna etablerar
	evenemang eventuellt familjerna fastighet fastigheter februari fotograf friheten fungerar funktion förbättring
	förebyggande förening föreningarna företaget förmågan förnyelse förorening försäljning förtroende förutom
	förvaltningen förälder förändringen gatorna gemensamma gemenskap generationer gentemot granskning gymnasium göteborg
	habilitering handlingar handläggare handläggningen hantering helheten helsingborg historien hittills huruvida
	hållbarhet händelserna härnösand identitet information initiativ inkludering innovation inriktningen inspektör
	inspiration institutet integration intelligens intervention intervju invandrare inventering investeringar invånare
	isolering journalen juridiken jämlikhet jämställdheten jönköping kalendarium kapacitet karlstad kollegor
	kombinationen kommitté kommunal kommunens kommunikation kommunikatörer kompetens konferenser konkurrens
	konsekvenserna konstnärlig konsulten konsument kontinuitet kontrakt kontrollen kostnader kreativa kulturell kulturen
	kungsbacka kvalitet kvarter känsliga köpenhamn laboratorium landskap ledamot ledamöter ledarskap ledningen
	legitimation leverantör linköping logistik lokalerna lägenheter lärande läraren lärarnas lösningar majoritet
	marknaden maskinen matematik material medan medarbetare medborgare medborgarskap medlemmar medvetenheten migration
	minoritet mobilitet modellen mottagning museum musikalisk myndigheter möjligheten mörbylånga nationell naturlig
	naturligtvis nedskräpning norrköping november nämligen nämnderna observatorium offentliga omsorgen omställningen
	omvårdnad opposition organisation organisationen pandemin parkeringar parlament passagerare patienter paviljong
	pedagog pedagogisk pensionär personalen perspektiv planeringen plantering plötsligt policy politikerna portföljen
	presidium principer prioritering problemet professor prognoser protokoll publikationer radikal redaktör redovisning
	redskap regionala register rehabilitering rekommendation rekrytering relationerna renovering reportage respektive
	restaurang resultat resurser revisor rättighet rättvisa samarbete samhället samordnare samtidigt samtycke samverkan
	sandviken sanering sekreterare sekretess seminarium september simrishamn situationer sjukdom skillnaden skolan
	skolorna skyldighet skötsel sortering stadgar stadion statistiken stiftelse stipendium stockholm storuman strategi
	struktur strängnäs styrningen sundsvall svårigheter symbiosen sällskap särskilt sökande tekniken temperatur
	terminalen tillbaka tillgång tillgänglighet tillsammans tillstånd tillsyn toaletten tomelilla tradition trafikanter
	transparens trelleborg trottoar tryggheten turism tävlingen uddevalla ungdomar uppdraget uppföljning utanför
	utanförskap utbildning utmaningar utredningen utrustning utskott utställning utveckling utvärdering vaccination
	valuta varandra verkligheten verksamheten verkstad vetenskap vikariat villkor vistelse vårdare vänersborg värdighet
	ytterligare återbruk återkoppling återvinning åtminstone ägare ärendena öppenhet österlen östersund överallt
	överenskommelse överklagande översvämning övningar
`);

/** Compounds written with two letters where the parts have three: the written word, and its parts in full. */
export const sharedConsonant: ReadonlyMap<string, string> = new Map([
	['busstation', 'buss|station'],
	['busstopp', 'buss|stopp'],
	['byggemenskap', 'bygg|gemenskap'],
	['kontrollista', 'kontroll|lista'],
	['källista', 'käll|lista'],
	['nattaxi', 'natt|taxi'],
	['nattillsyn', 'natt|tillsyn'],
	['nattrafik', 'natt|trafik'],
	['nattåg', 'natt|tåg'],
	['pressekreterare', 'press|sekreterare'],
]);
