/** How to contribute without code. The questions themselves are in `portfolio/contribution.ts`. */
export const contribute = {
	'contribute.title': 'Bidra',
	'contribute.description':
		'Så bidrar du med ett exempel eller tipsar om ett behov. Du skriver ett vanligt mejl. Inget konto och inga webbverktyg behövs.',
	'contribute.lead':
		'Skriv ett mejl till oss, så gör vi resten. Du behöver inget konto, och du behöver inte veta vilken inriktning det är.',
	'contribute.good': 'Det här gör ett bra exempel',
	'contribute.good.need': 'Det svarar på ett behov som någon har.',
	'contribute.good.change': 'Det berättar vad som har ändrats, och för vem.',
	'contribute.good.source': 'Det finns en källa som alla kan öppna och läsa.',
	'contribute.good.honest': 'Det säger hur man vet, också när man inte vet så mycket.',
	'contribute.good.failed': 'Det berättar om det som inte gick. Ett avslutat försök är lika välkommet.',
	'contribute.case': 'Skicka ett exempel',
	'contribute.caseText': 'Knappen öppnar ett mejl med de här frågorna. Svara på dem du kan. ”Vet inte” är ett bra svar.',
	'contribute.caseSubject': 'Förslag på exempel',
	'contribute.caseButton': 'Skriv om ett exempel',
	'contribute.placement': 'Är du nyfiken på vilken inriktning det är?',
	'contribute.placementLink': 'Svara på åtta påståenden',
	'contribute.need': 'Tipsa om ett behov',
	'contribute.needText':
		'Du kan också berätta om ett behov som ingen har svarat på än. Det visas bland de obesvarade, så att den som söker nästa uppgift hittar det.',
	'contribute.needSubject': 'Tips om ett behov',
	'contribute.needButton': 'Skriv om ett behov',
	'contribute.unmetLink': 'Se behoven som saknar svar',
	'contribute.byHand': 'Öppnas inget mejl? Kopiera frågorna och skicka dem till',
	'contribute.closing': 'Skicka inga uppgifter om privatpersoner.',
	'contribute.next': 'Det här händer sedan',
	'contribute.next.read': 'Redaktionen läser det du har skickat och frågar om något är oklart.',
	'contribute.next.check': 'Vi letar upp källorna och stämmer av uppgifterna mot dem.',
	'contribute.next.write': 'Vi skriver texten på vanlig svenska. Det som inte går att belägga får stå utanför.',
	'contribute.next.status': 'Statusen räknas ut ur datum och effekter. Den kan ingen välja själv.',
	'contribute.people': 'Lämna människor utanför',
	'contribute.peopleText':
		'Skriv ”en förälder” eller ”en handläggare” i stället för ett namn. Skicka inga personnummer, privata telefonnummer eller uppgifter om någons hälsa. Skicka inte heller bilder på invånare som inte har sagt ja.',
	'contribute.code': 'Skriv själv i kodförrådet',
	'contribute.codeText':
		'Allt innehåll är vanliga textfiler. Är du van vid det kan du lämna en ändring som ett förslag. Vi läser det före publicering.',
	'contribute.codeLink': 'Öppna kodförrådet',
} as const;
