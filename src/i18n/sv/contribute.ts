/** How to contribute without code. The questions themselves are in `portfolio/contribution.ts`. */
export const contribute = {
	'contribute.title': 'Bidra',
	'contribute.description':
		'Så bidrar du med ett exempel eller berättar om ett behov. Du skriver ett vanligt mejl. Inget konto och inga webbverktyg behövs.',
	'contribute.lead':
		'Skriv ett mejl till oss, så gör vi resten. Du behöver inget konto, och du behöver inte veta vilken inriktning det är.',
	'contribute.good': 'Det här gör ett bra exempel',
	'contribute.good.need': 'Det svarar på ett behov som någon har.',
	'contribute.good.change': 'Det berättar vad som har ändrats, och för vem.',
	'contribute.good.source': 'Det finns en källa som alla kan öppna och läsa.',
	'contribute.good.honest': 'Det säger hur man vet, också när man inte vet så mycket.',
	'contribute.good.failed': 'Det berättar om det som inte gick. Ett avslutat försök är lika välkommet.',
	'contribute.case': 'Lämna ett exempel',
	'contribute.caseText': 'Det här vill vi veta. Svara på de frågor du kan. ”Vet inte” är ett bra svar.',
	'contribute.caseSubject': 'Förslag på exempel',
	'contribute.caseMail': 'Mejla exemplet till oss',
	'contribute.caseForm': ({ host }: { host: string }) => `Lämna exemplet hos ${host}`,
	'contribute.placement': 'Är du nyfiken på vilken inriktning det är?',
	'contribute.placementLink': 'Svara på åtta påståenden',
	'contribute.need': 'Anmäl ett behov',
	'contribute.needText':
		'Du kan också berätta om ett behov som ingen har svarat på än. Det visas bland de obesvarade, så att den som söker nästa uppgift hittar det.',
	'contribute.needSubject': 'Tips om ett behov',
	'contribute.needMail': 'Mejla behovet till oss',
	'contribute.needForm': ({ host }: { host: string }) => `Anmäl behovet hos ${host}`,
	'contribute.unmetLink': 'Se behoven som saknar svar',
	'contribute.formText': ({ host }: { host: string }) =>
		`Ett formulär med frågorna. Du behöver ett konto hos ${host}, och andra kan läsa det du skriver.`,
	'contribute.byHand': 'Inget konto behövs. Öppnas inget mejl? Kopiera frågorna och skicka dem till',
	'contribute.closing': 'Skicka inga uppgifter om privatpersoner.',
	'contribute.changeOf': ({ title, address }: { title: string; address: string }) => `Det gäller sidan ”${title}”: ${address}`,
	'contribute.next': 'Det här händer sedan',
	'contribute.next.read': 'Redaktionen läser det du har skickat och frågar om något är oklart.',
	'contribute.next.check': 'Vi letar upp källorna och stämmer av uppgifterna mot dem.',
	'contribute.next.write': 'Vi skriver texten på vanlig svenska. Det som inte går att belägga får stå utanför.',
	'contribute.next.status': 'Statusen räknas ut ur datum och effekter. Den kan ingen välja själv.',
	'contribute.people': 'Lämna människor utanför',
	'contribute.peopleText':
		'Skriv ”en förälder” eller ”en handläggare” i stället för ett namn. Skicka inga personnummer, privata telefonnummer eller uppgifter om någons hälsa. Skicka inte heller bilder på invånare som inte har sagt ja.',
	'contribute.self': 'Skriv själv i portföljen',
	'contribute.selfText': 'Har du fått tillgång till portföljen skriver du i ett formulär. Det kontrollerar texten innan du sparar.',
	'contribute.reviewed': 'Det du skriver blir ett förslag som vi läser före publicering.',
	'contribute.unreviewed': 'Det du sparar publiceras direkt.',
	'contribute.selfForm': 'Öppna formuläret',
	'contribute.selfCode': 'Allt innehåll är vanliga textfiler, och de ligger öppet.',
	'contribute.selfFile': ({ host }: { host: string }) =>
		`Är du van vid det kan du skriva en egen fil. Du behöver ett konto hos ${host}. Det som måste finnas med står uppradat när du börjar.`,
	'contribute.selfFileLink': 'Börja på en ny fil',
	'contribute.selfCodeLink': 'Öppna kodförrådet',

	'contribute.caseAbout': 'Berätta om något nytt som ni prövar, använder eller har avslutat.',
	'contribute.caseIssue': 'Exempel: ',
	'contribute.needAbout': 'Berätta om ett behov som ingen har svarat på än.',
	'contribute.needIssue': 'Behov: ',
	'contribute.formIntro':
		'Svara på de frågor du kan. ”Vet inte” är ett bra svar. Andra kan läsa det du skriver här. Vill du hellre mejla finns adressen på webbplatsen, under Bidra.',
	'contribute.promise': 'Jag har inte skrivit något om privatpersoner.',
} as const;
