// Made by scripts/gazetteer.mjs. Do not edit. Facts from the CIA World Factbook (CC0), "Comprehensive country codes" of Open
// Knowledge / datahub.io (PDDL) with its Wikidata ids, and the table of the United States executive by the unitedstates project (CC0).

/** ISO 3166-1 code, Wikidata id, names, demonyms (both parted by |), capital. */
export const COUNTRY_TABLE = `AD	Q228	Andorra|Principality of Andorra	Andorran	Andorra la Vella
AE	Q878	United Arab Emirates|UAE	Emirati	Abu Dhabi
AF	Q889	Afghanistan|Islamic Republic of Afghanistan	Afghan	Kabul
AG	Q781	Antigua & Barbuda|Antigua and Barbuda	Antiguan|Barbudan	Saint John's
AI	Q25228	Anguilla	Anguillan	Valley
AL	Q222	Albania|Republic of Albania	Albanian	Tirana
AM	Q399	Armenia|Republic of Armenia	Armenian	Yerevan
AO	Q916	Angola|Republic of Angola	Angolan	Luanda
AQ	Q51	Antarctica		
AR	Q414	Argentina|Argentine Republic	Argentine	Buenos Aires
AS	Q16641	American Samoa|AS	American Samoan	Pago Pago
AT	Q40	Austria|Republic of Austria	Austrian	Vienna
AU	Q408	Australia|Commonwealth of Australia	Australian	Canberra
AW	Q21203	Aruba|Country of Aruba	Aruban|Dutch	Oranjestad
AX	Q5689	Åland Islands		Mariehamn
AZ	Q227	Azerbaijan|Republic of Azerbaijan	Azerbaijani	Baku
BA	Q225	Bosnia|Bosnia and Herzegovina|BiH	Bosnian|Herzegovinian	Sarajevo
BB	Q244	Barbados	Barbadian|Bajan	Bridgetown
BD	Q902	Bangladesh|People's Republic of Bangladesh	Bangladeshi	Dhaka
BE	Q31	Belgium|Kingdom of Belgium	Belgian	Brussels
BF	Q965	Burkina Faso	Burkinabe	Ouagadougou
BG	Q219	Bulgaria|Republic of Bulgaria	Bulgarian	Sofia
BH	Q398	Bahrain|Kingdom of Bahrain	Bahraini	Manama
BI	Q967	Burundi|Republic of Burundi	Burundian	Gitega
BJ	Q962	Benin|Republic of Benin	Beninese	Porto-Novo
BL	Q25362	St. Barthélemy|Saint Barthelemy|Overseas Collectivity of Saint Barthelemy|Saint-Barth|St. Barths|Saint Barthélemy		Gustavia
BM	Q23635	Bermuda	Bermudian	Hamilton
BN	Q921	Brunei|Brunei Darussalam	Bruneian	Bandar Seri Begawan
BO	Q750	Bolivia|Plurinational State of Bolivia	Bolivian	La Paz
BQ	Q27561	Caribbean Netherlands|Netherlands|Kingdom of the Netherlands|NL|Bonaire, Sint Eustatius and Saba	Dutchman|Dutchwoman|Dutch	Amsterdam
BR	Q155	Brazil|Federative Republic of Brazil	Brazilian	Brasília
BS	Q778	Bahamas|Commonwealth of The Bahamas|Commonwealth of the Bahamas	Bahamian	
BT	Q917	Bhutan|Kingdom of Bhutan	Bhutanese	Thimphu
BV	Q23408	Bouvet Island		
BW	Q963	Botswana|Republic of Botswana	Motswana|Batswana	Gaborone
BY	Q184	Belarus|Republic of Belarus	Belarusian	Minsk
BZ	Q242	Belize	Belizean	Belmopan
CA	Q16	Canada	Canadian	Ottawa
CC	Q36004	Cocos Islands|Cocos|Territory of Cocos	Cocos Islander	West Island
CD	Q974	Congo - Kinshasa|DRC|Democratic Republic of the Congo	Congolese	Kinshasa
CF	Q929	Central African Republic|CAR	Central African	Bangui
CG	Q971	Congo - Brazzaville|Congo|Republic of the Congo	Congolese	Brazzaville
CH	Q39	Switzerland|Swiss Confederation|CH	Swiss	Bern
CI	Q1008	Côte d’Ivoire|Côte d'Ivoire|Republic of Côte d'Ivoire|Ivory Coast	Ivoirian	Yamoussoukro
CK	Q26988	Cook Islands|Cook Islands **	Cook Islander	Avarua
CL	Q298	Chile|Republic of Chile	Chilean	Santiago
CM	Q1009	Cameroon|Republic of Cameroon	Cameroonian	Yaounde
CN	Q148	China|People's Republic of China|PRC	Chinese	Beijing
CO	Q739	Colombia|Republic of Colombia	Colombian	Bogotá
CR	Q800	Costa Rica|Republic of Costa Rica	Costa Rican	San José
CU	Q241	Cuba|Republic of Cuba	Cuban	Havana
CV	Q1011	Cape Verde|Cabo Verde|Republic of Cabo Verde	Cabo Verdean	Praia
CW	Q25279	Curaçao|Curacao|Country of Curacao	Curacaoan|Dutch	Willemstad
CX	Q31063	Christmas Island|Territory of Christmas Island	Christmas Islander|Christmas Island	Settlement
CY	Q229	Cyprus|Republic of Cyprus	Cypriot	Nicosia
CZ	Q213	Czechia|Czech Republic	Czech	Prague
DE	Q183	Germany|Federal Republic of Germany	German	Berlin
DJ	Q977	Djibouti|Republic of Djibouti	Djiboutian	Djibouti
DK	Q35	Denmark|Kingdom of Denmark	Dane|Danish	Copenhagen
DM	Q784	Dominica|Commonwealth of Dominica	Dominican	Roseau
DO	Q786	Dominican Republic|Dominican	Dominican	Santo Domingo
DZ	Q262	Algeria|People's Democratic Republic of Algeria	Algerian	Algiers
EC	Q736	Ecuador|Republic of Ecuador	Ecuadorian	Quito
EE	Q191	Estonia|Republic of Estonia	Estonian	Tallinn
EG	Q79	Egypt|Arab Republic of Egypt	Egyptian	Cairo
EH	Q40362	Western Sahara	Sahrawi|Sahraoui|Sahrawian|Sahraouian	El-Aaiun
ER	Q986	Eritrea|State of Eritrea	Eritrean	Asmara
ES	Q29	Spain|Kingdom of Spain	Spaniard|Spanish	Madrid
ET	Q115	Ethiopia|Federal Democratic Republic of Ethiopia|FDRE	Ethiopian	Addis Ababa
FI	Q33	Finland|Republic of Finland	Finn|Finnish	Helsinki
FJ	Q712	Fiji|Republic of Fiji	Fijian	Suva
FK	Q9648	Falkland Islands	Falkland Islander|Falkland Island	Stanley
FM	Q702	Micronesia|Federated States of Micronesia|FSM	Micronesian|Chuukese|Kosraen|Pohnpeian|Yapese	Palikir
FO	Q4628	Faroe Islands	Faroese	Torshavn
FR	Q142	France|French Republic	Frenchman|Frenchwoman|French	Paris
GA	Q1000	Gabon|Gabonese Republic	Gabonese	Libreville
GB	Q145	UK|United Kingdom|United Kingdom of Great Britain and Northern Ireland	Briton|British	London
GD	Q769	Grenada	Grenadian	Saint George's
GE	Q230	Georgia	Georgian	Tbilisi
GF	Q3769	French Guiana		Cayenne
GG	Q25230	Guernsey|Bailiwick of Guernsey	Channel Islander	Saint Peter Port
GH	Q117	Ghana|Republic of Ghana	Ghanaian	Accra
GI	Q1410	Gibraltar	Gibraltarian|Gibraltar	Gibraltar
GL	Q223	Greenland	Greenlander|Greenlandic	Nuuk
GM	Q1005	Gambia|Republic of The Gambia|Republic of the Gambia	Gambian	Banjul
GN	Q1006	Guinea|Republic of Guinea	Guinean	Conakry
GP	Q17012	Guadeloupe		Basse-Terre
GQ	Q983	Equatorial Guinea|Republic of Equatorial Guinea	Equatorial Guinean|Equatoguinean	Malabo
GR	Q41	Greece|Hellenic Republic	Greek	Athens
GS	Q35086	South Georgia & South Sandwich Islands|South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands|SGSSI		Grytviken
GT	Q774	Guatemala|Republic of Guatemala	Guatemalan	Guatemala City
GU	Q16635	Guam|GU	Guamanian	Hagatna
GW	Q1007	Guinea-Bissau|Republic of Guinea-Bissau	Bissau-Guinean	Bissau
GY	Q734	Guyana|Cooperative Republic of Guyana|Co-operative Republic of Guyana	Guyanese	Georgetown
HK	Q8646	Hong Kong|Hong Kong Special Administrative Region|HK|China, Hong Kong Special Administrative Region		Hong Kong
HM	Q131198	Heard & McDonald Islands|Heard Island and McDonald Islands|Territory of Heard Island and McDonald Islands|HIMI		
HN	Q783	Honduras|Republic of Honduras	Honduran	Tegucigalpa
HR	Q224	Croatia|Republic of Croatia	Croat|Croatian	Zagreb
HT	Q790	Haiti|Republic of Haiti	Haitian	Port-au-Prince
HU	Q28	Hungary	Hungarian	Budapest
ID	Q252	Indonesia|Republic of Indonesia	Indonesian	Jakarta
IE	Q27	Ireland	Irishman|Irishwoman|Irish	Dublin
IL	Q801	Israel|State of Israel	Israeli	Jerusalem
IM	Q9676	Isle of Man|I.O.M.	Manxman|Manxwoman|Manx	Douglas
IN	Q668	India|Republic of India	Indian	New Delhi
IO	Q43448	British Indian Ocean Territory|BIOT		administered from London
IQ	Q796	Iraq|Republic of Iraq	Iraqi	Baghdad
IR	Q794	Iran|Islamic Republic of Iran	Iranian	Tehran
IS	Q189	Iceland|Republic of Iceland	Icelander|Icelandic	Reykjavik
IT	Q38	Italy|Italian Republic|Republic of Italy	Italian	Rome
JE	Q785	Jersey|Bailiwick of Jersey	Channel Islander	Saint Helier
JM	Q766	Jamaica	Jamaican	Kingston
JO	Q810	Jordan|Hashemite Kingdom of Jordan	Jordanian	Amman
JP	Q17	Japan	Japanese	Tokyo
KE	Q114	Kenya|Republic of Kenya	Kenyan	
KG	Q813	Kyrgyzstan|Kyrgyz Republic	Kyrgyzstani	Bishkek
KH	Q424	Cambodia|Kingdom of Cambodia	Cambodian	Phnom Penh
KI	Q710	Kiribati|Republic of Kiribati	I-Kiribati|Kiribati	Tarawa
KM	Q970	Comoros|Union of the Comoros	Comoran	Moroni
KN	Q763	St. Kitts & Nevis|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis	Kittitian|Nevisian	Basseterre
KP	Q423	North Korea|Democratic People's Republic of Korea|DPRK	Korean	Pyongyang
KR	Q884	South Korea|Republic of Korea|ROK	Korean	Seoul
KW	Q817	Kuwait|State of Kuwait	Kuwaiti	Kuwait City
KY	Q5785	Cayman Islands	Caymanian	George Town
KZ	Q232	Kazakhstan|Republic of Kazakhstan	Kazakhstani	Astana
LA	Q819	Laos|Lao People's Democratic Republic|Lao PDR	Lao|Laotian	Vientiane
LB	Q822	Lebanon|Lebanese Republic	Lebanese	Beirut
LC	Q760	St. Lucia|Saint Lucia	Saint Lucian	Castries
LI	Q347	Liechtenstein|Principality of Liechtenstein	Liechtensteiner|Liechtenstein	Vaduz
LK	Q854	Sri Lanka|Democratic Socialist Republic of Sri Lanka	Sri Lankan	Colombo
LR	Q1014	Liberia|Republic of Liberia	Liberian	Monrovia
LS	Q1013	Lesotho|Kingdom of Lesotho	Mosotho|Basotho	Maseru
LT	Q37	Lithuania|Republic of Lithuania	Lithuanian	Vilnius
LU	Q32	Luxembourg|Grand Duchy of Luxembourg	Luxembourger|Luxembourg	Luxembourg
LV	Q211	Latvia|Republic of Latvia	Latvian	Riga
LY	Q1016	Libya|State of Libya	Libyan	Tripoli
MA	Q1028	Morocco|Kingdom of Morocco	Moroccan	Rabat
MC	Q235	Monaco|Principality of Monaco	Monegasque|Monacan	Monaco
MD	Q217	Moldova|Republic of Moldova	Moldovan	Chisinau in Romanian
ME	Q236	Montenegro	Montenegrin	Podgorica
MF	Q126125	St. Martin|Saint Martin|Overseas Collectivity of Saint Martin		Marigot
MG	Q1019	Madagascar|Republic of Madagascar	Malagasy	Antananarivo
MH	Q709	Marshall Islands|Republic of the Marshall Islands|RMI	Marshallese	Majuro
MK	Q221	North Macedonia|Republic of North Macedonia	Macedonian	Skopje
ML	Q912	Mali|Republic of Mali	Malian	Bamako
MM	Q836	Myanmar|Burma|Union of Burma|Republic of the Union of Myanmar	Burmese	Rangoon
MN	Q711	Mongolia	Mongolian	Ulaanbaatar
MO	Q14773	Macao|Macau|Macau Special Administrative Region|China, Macao Special Administrative Region	Chinese	Macao
MP	Q16644	Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|CNMI		Saipan
MQ	Q17054	Martinique		Fort-de-France
MR	Q1025	Mauritania|Islamic Republic of Mauritania	Mauritanian	Nouakchott
MS	Q13353	Montserrat	Montserratian	Plymouth
MT	Q233	Malta|Republic of Malta	Maltese	Valletta
MU	Q1027	Mauritius|Republic of Mauritius	Mauritian	Port Louis
MV	Q826	Maldives|Republic of Maldives	Maldivian	Malé
MW	Q1020	Malawi|Republic of Malawi	Malawian	Lilongwe
MX	Q96	Mexico|United Mexican States	Mexican	Mexico City
MY	Q833	Malaysia	Malaysian	Kuala Lumpur
MZ	Q1029	Mozambique|Republic of Mozambique	Mozambican	Maputo
NC	Q33788	New Caledonia|Territory of New Caledonia and Dependencies	New Caledonian	Noumea
NE	Q1032	Niger|Republic of Niger|Republic of the Niger	Nigerien	Niamey
NF	Q31057	Norfolk Island|Territory of Norfolk Island	Norfolk Islander	Kingston
NG	Q1033	Nigeria|Federal Republic of Nigeria	Nigerian	Abuja
NI	Q811	Nicaragua|Republic of Nicaragua	Nicaraguan	Managua
NL	Q29999	Netherlands|Kingdom of the Netherlands|NL	Dutchman|Dutchwoman|Dutch	Amsterdam
NO	Q20	Norway|Kingdom of Norway	Norwegian	Oslo
NP	Q837	Nepal	Nepali	Kathmandu
NR	Q697	Republic of Nauru		
NU	Q34020	Niue|Niue **	Niuean	Alofi
NZ	Q664	New Zealand|NZ	New Zealander|New Zealand	Wellington
OM	Q842	Oman|Sultanate of Oman	Omani	Muscat
PA	Q804	Panama|Republic of Panama	Panamanian	Panama City
PE	Q419	Peru|Republic of Peru	Peruvian	Lima
PF	Q30971	French Polynesia|Overseas Lands of French Polynesia	French Polynesian	Papeete
PG	Q691	Papua New Guinea|Independent State of Papua New Guinea|PNG	Papua New Guinean	Port Moresby
PH	Q928	Philippines|Republic of the Philippines	Filipino|Philippine	Manila
PK	Q843	Pakistan|Islamic Republic of Pakistan	Pakistani	Islamabad
PL	Q36	Poland|Republic of Poland	Pole|Polish	Warsaw
PM	Q34617	St. Pierre & Miquelon|Saint Pierre and Miquelon|Territorial Collectivity of Saint Pierre and Miquelon	Frenchman|Frenchwoman|French	Saint-Pierre
PN	Q35672	Pitcairn|Pitcairn Islands|Pitcairn, Henderson, Ducie, and Oeno Islands	Pitcairn Islander	Adamstown
PR	Q1183	Puerto Rico|Commonwealth of Puerto Rico|PR	Puerto Rican	San Juan
PS	Q219060	Palestine|State of Palestine|State of Palestine *		East Jerusalem
PT	Q45	Portugal|Portuguese Republic	Portuguese	Lisbon
PW	Q695	Palau|Republic of Palau	Palauan	Ngerulmud
PY	Q733	Paraguay|Republic of Paraguay	Paraguayan	Asunción
QA	Q846	Qatar|State of Qatar	Qatari	Doha
RE	Q17070	Réunion		Saint-Denis
RO	Q218	Romania	Romanian	Bucharest
RS	Q403	Serbia|Republic of Serbia		Belgrade
RU	Q159	Russia|Russian Federation	Russian	Moscow
RW	Q1037	Rwanda|Republic of Rwanda	Rwandan	Kigali
SA	Q851	Saudi Arabia|Kingdom of Saudi Arabia	Saudi|Saudi Arabian	Riyadh
SB	Q685	Solomon Islands	Solomon Islander	Honiara
SC	Q1042	Seychelles|Republic of Seychelles	Seychellois	Victoria
SD	Q1049	Sudan|Republic of the Sudan	Sudanese	Khartoum
SE	Q34	Sweden|Kingdom of Sweden	Swede|Swedish	Stockholm
SG	Q334	Singapore|Republic of Singapore	Singaporean|Singapore	Singapore
SH	Q192184	St. Helena|Saint Helena, Ascension, and Tristan da Cunha|Saint Helena	Saint Helenian	Jamestown
SI	Q215	Slovenia|Republic of Slovenia	Slovene|Slovenian	Ljubljana
SJ	Q842829	Svalbard & Jan Mayen|Svalbard and Jan Mayen Islands		Longyearbyen
SK	Q214	Slovakia|Slovak Republic	Slovak	Bratislava
SL	Q1044	Sierra Leone|Republic of Sierra Leone	Sierra Leonean	Freetown
SM	Q238	San Marino|Republic of San Marino	Sammarinese	San Marino
SN	Q1041	Senegal|Republic of Senegal	Senegalese	Dakar
SO	Q1045	Somalia|Federal Republic of Somalia	Somali	Mogadishu
SR	Q730	Suriname|Republic of Suriname	Surinamer|Surinamese	Paramaribo
SS	Q958	South Sudan|Republic of South Sudan	South Sudanese	Juba
ST	Q1039	São Tomé & Príncipe|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe	Sao Tomean	Sao Tome
SV	Q792	El Salvador|Republic of El Salvador	Salvadoran	San Salvador
SX	Q26273	Sint Maarten|Country of Sint Maarten		Philipsburg
SY	Q858	Syria|Syrian Arab Republic	Syrian	Damascus
SZ	Q1050	Eswatini|Kingdom of Eswatini	liSwati|emaSwati|Swati	Mbabane
TC	Q18221	Turks & Caicos Islands|Turks and Caicos Islands|TCA		Grand Turk
TD	Q657	Chad|Republic of Chad	Chadian	N'Djamena
TF	Q129003	French Southern Territories|French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|TAAF		Port-aux-Francais
TG	Q945	Togo|Togolese Republic	Togolese	Lome
TH	Q869	Thailand|Kingdom of Thailand	Thai	Bangkok
TJ	Q863	Tajikistan|Republic of Tajikistan	Tajikistani	Dushanbe
TK	Q36823	Tokelau	Tokelauan	
TL	Q574	Timor-Leste|Democratic Republic of Timor-Leste	Timorese	Dili
TM	Q874	Turkmenistan	Turkmenistani	Ashgabat
TN	Q948	Tunisia|Republic of Tunisia	Tunisian	Tunis
TO	Q678	Tonga|Kingdom of Tonga	Tongan	Nuku'alofa
TR	Q43	Türkiye|Turkey|Republic of Turkey	Turk|Turkish	Ankara
TT	Q754	Trinidad & Tobago|Trinidad and Tobago|Republic of Trinidad and Tobago	Trinidadian|Tobagonian	Port of Spain
TV	Q672	Tuvalu	Tuvaluan	Funafuti
TW	Q865	Taiwan	Taiwan	Taipei
TZ	Q924	Tanzania|United Republic of Tanzania	Tanzanian	Dodoma
UA	Q212	Ukraine	Ukrainian	Kyiv
UG	Q1036	Uganda|Republic of Uganda	Ugandan	Kampala
UM	Q16645	U.S. Outlying Islands|United States Minor Outlying Islands		
US	Q30	US|United States|United States of America|USA	American	Washington
UY	Q77	Uruguay|Oriental Republic of Uruguay|Eastern Republic of Uruguay	Uruguayan	Montevideo
UZ	Q265	Uzbekistan|Republic of Uzbekistan	Uzbekistani	Tashkent
VA	Q237	Vatican City|Holy See|Holy See *		Vatican City
VC	Q757	St. Vincent & Grenadines|Saint Vincent and the Grenadines	Saint Vincentian|Vincentian	Kingstown
VE	Q717	Venezuela|Bolivarian Republic of Venezuela	Venezuelan	Caracas
VG	Q25305	British Virgin Islands|BVI	British Virgin Islander	Road Town
VI	Q11703	U.S. Virgin Islands|Virgin Islands|VI|United States Virgin Islands	Virgin Islander	Charlotte Amalie
VN	Q881	Vietnam|Socialist Republic of Vietnam|SRV|Viet Nam|Socialist Republic of Viet Nam	Vietnamese	Hanoi
VU	Q686	Vanuatu|Republic of Vanuatu	Ni-Vanuatu	Port-Vila
WF	Q35555	Wallis & Futuna|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islands	Wallisian|Futunan|Wallis and Futuna Islanders|Wallis and Futuna Islander	Mata-Utu
WS	Q683	Samoa|Independent State of Samoa	Samoan	Apia
YE	Q805	Yemen|Republic of Yemen	Yemeni	Sanaa
YT	Q17063	Mayotte		Mamoudzou
ZA	Q258	South Africa|Republic of South Africa|RSA	South African	Pretoria
ZM	Q953	Zambia|Republic of Zambia	Zambian	Lusaka
ZW	Q954	Zimbabwe|Republic of Zimbabwe	Zimbabwean	Harare`;

/** Name, Wikidata id where known, country, office, first day in it and the last, or the last that the table knows of; family name. */
export const OFFICE_TABLE = `Abdallah II		JO	King	1999-02-07	2026-05-31	Abdallah II
Abdel Fattah El-Sisi		EG	President	2014-06-08	2026-05-31	El-Sisi
Abdelmadjid Tebboune		DZ	President	2019-12-12	2026-05-31	Tebboune
Abdoulkader Kamil Mohamed		DJ	Prime Minister	2013-04-01	2026-05-31	Mohamed
Abdulla Aripov		UZ	Prime Minister	2016-12-14	2026-05-31	Aripov
Adama Barrow		GM	President	2022-01-19	2026-05-31	Barrow
Ahmad Abdullah Al-Ahmad al Sabah		KW	Prime Minister	2024-05-15	2026-05-31	Ahmad Abdullah
Alar Karis		EE	President	2021-10-11	2026-05-31	Karis
Alassane Dramane Ouattara		CI	President	2025-10-25	2026-05-31	Ouattara
Alexander Stubb		FI	President	2024-03-01	2026-05-31	Stubb
Alexander Van Der Bellen		AT	President	2017-01-26	2026-05-31	Van Der Bellen
Alexandru Munteanu		MD	Prime Minister	2025-11-01	2026-05-31	Munteanu
Ali Asadov		AZ	Prime Minister	2019-10-08	2026-05-31	Asadov
Ali Hoseini-KHAMENEI		IR	Supreme Leader	1989-06-04	2026-05-31	Khamenei
Alix Didier Fils-Aimé		HT	Prime Minister	2024-11-10	2026-05-31	Fils-Aimé
Allamaye Halina		TD	Prime Minister	2024-05-23	2026-05-31	Halina
Alyaksandr Lukashenka		BY	President	1994-07-20	2026-05-31	Lukashenka
Alyaksandr Turchyn		BY	Prime Minister	2025-03-10	2026-05-31	Turchyn
Amadou Oury Bah		GN	Prime Minister	2024-02-27	2026-05-31	Bah
Américo d'Oliveira Dos Ramos		ST	Prime Minister	2025-01-12	2026-05-31	Dos Ramos
Anatole Collinet Makosso		CG	Prime Minister	2021-05-12	2026-05-31	Makosso
Andrej Babis		CZ	Prime Minister	2025-12-09	2026-05-31	Babis
Andrej Plenkovic		HR	Prime Minister	2016-10-19	2026-05-31	Plenkovic
Andrew Holness		JM	Prime Minister	2016-03-03	2026-05-31	Holness
Anthony Albanese		AU	Prime Minister	2022-05-23	2026-05-31	Albanese
Antonio Luis Montenegro		PT	Prime Minister	2024-04-02	2026-05-31	Montenegro
Anura Kumara Dissanayake		LK	President	2024-09-23	2026-05-31	Dissanayake
Anwar Ibrahim		MY	Prime Minister	2022-11-24	2026-05-31	Anwar
Asif Ali Zardari		PK	President	2024-03-10	2026-05-31	Zardari
Azali Assoumani		KM	President	2016-05-26	2026-05-31	Azali
Aziz Akhannouch		MA	Prime Minister	2021-10-07	2026-05-31	Akhannouch
Bajram Begaj		AL	President	2022-07-24	2026-05-31	Begaj
Barack Obama	Q76	US	President	2009-01-20	2013-01-20	Obama
Barack Obama	Q76	US	President	2013-01-20	2017-01-20	Obama
Bart De Wever		BE	Prime Minister	2025-02-03	2026-05-31	De Wever
Bassirou Diomaye Faye		SN	President	2024-04-02	2026-05-31	Faye
Benyamin Netanyahu		IL	Prime Minister	2022-12-29	2026-05-31	Netanyahu
Bernardo Arévalo de León		GT	President	2024-01-15	2026-05-31	Arévalo
Bola Ahmed Adekunle Tinubu		NG	President	2023-05-29	2026-05-31	Tinubu
Brice Oligui Nguema		GA	President	2025-05-03	2026-05-31	Oligui
Brigitte Haas		LI	Prime Minister	2025-04-10	2026-05-31	Haas
Capt. Ibrahim Traore		BF	President	2022-09-30	2026-05-31	Traore
Carl XVI Gustaf		SE	King	1973-09-15	2026-05-31	Carl XVI Gustaf
Carlos Manuel Vila Nova		ST	President	2021-10-02	2026-05-31	Vila Nova
Catherine Connolly		IE	President	2025-11-11	2026-05-31	Connolly
Charles III		AG	King	2022-09-08	2026-05-31	Charles III
Charles III		AU	King	2022-09-08	2026-05-31	Charles III
Charles III		BS	King	2022-09-08	2026-05-31	Charles III
Charles III		BZ	King	2022-09-08	2026-05-31	Charles III
Charles III		CA	King	2022-09-08	2026-05-31	Charles III
Charles III		GB	King	2022-09-08	2026-05-31	Charles III
Charles III		GD	King	2022-09-08	2026-05-31	Charles III
Charles III		JM	King	2022-09-08	2026-05-31	Charles III
Charles III		KN	King	2022-09-08	2026-05-31	Charles III
Charles III		LC	King	2022-09-08	2026-05-31	Charles III
Charles III		NZ	King	2022-09-08	2026-05-31	Charles III
Charles III		PG	King	2022-09-08	2026-05-31	Charles III
Charles III		SB	King	2022-09-08	2026-05-31	Charles III
Charles III		TV	King	2022-09-08	2026-05-31	Charles III
Charles III		VC	King	2022-09-08	2026-05-31	Charles III
Christian Stocker		AT	Chancellor	2025-03-03	2026-05-31	Stocker
Christine Kangaloo		TT	President	2023-03-20	2026-05-31	Kangaloo
Christopher Luxon		NZ	Prime Minister	2023-11-27	2026-05-31	Luxon
Claudia Sheinbaum Pardo		MX	President	2024-10-01	2026-05-31	Sheinbaum
Col. Mamady Doumbouya		GN	President	2026-01-17	2026-05-31	Doumbouya
Crown Prince Salman bin Hamad Al-Khalifa		BH	Prime Minister	2020-11-11	2026-05-31	Salman
Daniel Francisco Chapo		MZ	President	2025-01-15	2026-05-31	Chapo
Daniel Noboa Azin		EC	President	2023-11-23	2026-05-31	Noboa
David Adeang		NR	President	2023-10-30	2026-05-31	Adeang
Delcy Eloína Rodríguez Gómez		VE	President	2026-01-05	2026-05-31	Rodríguez
Dharam Gokhool		MU	President	2024-12-07	2026-05-31	Gokhool
Dickon Mitchell		GD	Prime Minister	2022-06-24	2026-05-31	Mitchell
Donald Trump	Q22686	US	President	2017-01-20	2021-01-20	Trump
Donald Trump	Q22686	US	President	2025-01-20	2029-01-20	Trump
Donald Tusk		PL	Prime Minister	2023-12-11	2026-05-31	Tusk
Dr. Terrance Drew		KN	Prime Minister	2022-08-06	2026-05-31	Drew
Droupadi Murmu		IN	President	2022-07-25	2026-05-31	Murmu
Duma Boko		BW	President	2024-11-01	2026-05-31	Boko
Edgars Rinkevics		LV	President	2023-07-08	2026-05-31	Rinkevics
Edi Rama		AL	Prime Minister	2013-09-10	2026-05-31	Rama
Emmanuel Macron		FR	President	2017-05-14	2026-05-31	Macron
Emmerson Dambudzo Mnangagwa		ZW	President	2023-09-04	2026-05-31	Mnangagwa
Evariste Ndayishimiye		BI	President	2020-06-18	2026-05-31	Ndayishimiye
Evika Silina		LV	Prime Minister	2023-09-15	2026-05-31	Silina
Fatafehi Fakafanua		TO	Prime Minister	2025-12-18	2026-05-31	Fakafanua
Faustin-Archange Touadéra		CF	President	2016-03-30	2026-05-31	Touadéra
Feleti Penitala Teo		TV	Prime Minister	2024-02-27	2026-05-31	Teo
Felipe VI		ES	King	2014-06-19	2026-05-31	Felipe VI
Felix Tshisekedi		CD	President	2024-01-20	2026-05-31	Tshisekedi
Ferdinand Marcos		PH	President	2022-06-30	2026-05-31	Marcos
Frank-Walter Steinmeier		DE	President	2017-03-19	2026-05-31	Steinmeier
Frederik X		DK	King	2024-01-14	2026-05-31	Frederik
Friedrich Merz		DE	Chancellor	2025-05-06	2026-05-31	Merz
Félix Moloua		CF	Prime Minister	2022-02-07	2026-05-31	Moloua
Gabriel Boric		CL	President	2022-03-11	2026-05-31	Boric
Gaston Browne		AG	Prime Minister	2014-06-13	2026-05-31	Browne
Gen. Horta Nta Na Man		GW	President	2025-11-27	2026-05-31	Man
George Bush	Q207	US	President	2001-01-20	2005-01-20	Bush
George Bush	Q207	US	President	2005-01-20	2009-01-20	Bush
Giorgia Meloni		IT	Prime Minister	2022-10-22	2026-05-31	Meloni
Gitanas Nauseda		LT	President	2019-07-12	2026-05-31	Nauseda
Godwin Friday		VC	Prime Minister	2025-11-28	2026-05-31	Friday
Gombojavyn Zandanshatar		MN	Prime Minister	2025-06-13	2026-05-31	Zandanshatar
Gordana Siljanovska-Davkova		MK	President	2024-05-12	2026-05-31	Siljanovska-Davkova
Gustavo Francisco Petro Urrego		CO	President	2022-08-07	2026-05-31	Petro
Hakainde Hichilema		ZM	President	2021-08-24	2026-05-31	Hichilema
Halla Tomasdottir		IS	President	2024-08-01	2026-05-31	Tomasdottir
Hamad bin Isa Al-Khalifa		BH	King	1999-03-06	2026-05-31	Hamad
Hamza Abdi Barre		SO	Prime Minister	2022-06-25	2026-05-31	Barre
Harald V		NO	King	1991-01-17	2026-05-31	Harald
Hassan Sheikh Mohamud		SO	President	2022-05-23	2026-05-31	Hassan Sheikh
Herintsalama Rajaonarivelo		MG	Prime Minister	2025-10-22	2026-05-31	Rajaonarivelo
Hilda C. Heine		MH	President	2023-01-03	2026-05-31	Heine
Hristijan Mickoski		MK	Prime Minister	2024-06-23	2026-05-31	Mickoski
Hun Manet		KH	Prime Minister	2023-08-22	2026-05-31	Hun Manet
Ilham Aliyev		AZ	President	2003-10-31	2026-05-31	Aliyev
Ilie Bolojan		RO	Prime Minister	2005-06-23	2026-05-31	Bolojan
Ilídio Vieira Te		GW	Prime Minister	2025-11-28	2026-05-31	Te
Inga Ruginiene		LT	Prime Minister	2025-09-25	2026-05-31	Ruginiene
Irakli Kobakhidze		GE	Prime Minister	2024-02-08	2026-05-31	Kobakhidze
Iris Xiomara Castro de Zelaya		HN	President	2022-01-27	2026-05-31	Castro
Isaac Herzog		IL	President	2021-07-07	2026-05-31	Herzog
Isaias Afwerki		ER	President	1993-05-24	2026-05-31	Isaias
Isaias Afwerki		ER	President	1993-06-08	2026-05-31	Isaias
Ismail Omar Guelleh		DJ	President	1999-05-08	2026-05-31	Guelleh
J.D. Vance	Q28935729	US	Vice President	2025-01-20	2029-01-20	Vance
Jafar Hassan		JO	Prime Minister	2024-09-15	2026-05-31	Hassan
Jakov Milatovic		ME	President	2023-05-20	2026-05-31	Milatovic
James Marape		PG	Prime Minister	2019-05-30	2026-05-31	Marape
Javier Gerardo Milei		AR	President	2023-12-10	2026-05-31	Milei
Jean-Lucien Kwassi Savi de Tove		TG	President	2025-05-03	2026-05-31	Tove
Jeffrey Davidson Bostic		BB	President	2025-11-30	2026-05-31	Bostic
Jennifer Geerlings-Simons		SR	President	2025-07-16	2026-05-31	Geerlings-Simons
Jeremiah Manele		SB	Prime Minister	2024-05-02	2026-05-31	Manele
Jigme Khesar Namgyel Wangchuck		BT	King	2006-12-14	2026-05-31	Wangchuck
Joao Manuel Goncalves Lourenco		AO	President	2017-09-26	2026-05-31	Lourenco
John Briceño		BZ	Prime Minister	2020-11-12	2026-05-31	Briceño
John Dramani Mahama		GH	President	2025-01-07	2026-05-31	Mahama
Jonas Gahr Store		NO	Prime Minister	2021-10-14	2026-05-31	Store
Jose Daniel Ortega Saavedra		NI	President	2007-01-10	2026-05-31	Ortega
Jose Maria Pereira Neves		CV	President	2021-11-09	2026-05-31	Neves
Jose Ulisses Correia e Silva		CV	Prime Minister	2016-04-22	2026-05-31	Correia
Joseph Aoun		LB	President	2025-01-09	2026-05-31	Aoun
Joseph Biden	Q6279	US	President	2021-01-20	2025-01-20	Biden
Joseph Biden	Q6279	US	Vice President	2009-01-20	2013-01-20	Biden
Joseph Biden	Q6279	US	Vice President	2013-01-20	2017-01-20	Biden
Joseph Boakai		LR	President	2024-01-22	2026-05-31	Boakai
Joseph Ngute		CM	Prime Minister	2019-01-04	2026-05-31	Ngute
José Enrique Jerí Oré		PE	President	2025-10-10	2026-05-31	Jerí
José Ramos-Horta		TL	President	2022-05-20	2026-05-31	Ramos-Horta
José Raúl Mulino Quintero		PA	President	2024-07-01	2026-05-31	Mulino
Jotham Napat		VU	Prime Minister	2025-02-11	2026-05-31	Napat
Judith Suminwa Tuluka		CD	Prime Minister	2024-05-29	2026-05-31	Suminwa
Julius Maada Bio		SL	President	2023-06-27	2026-05-31	Bio
Justin Nsengiyumva		RW	Prime Minister	2025-07-23	2026-05-31	Nsengiyumva
Kais Saied		TN	President	2019-10-23	2026-05-31	Saied
Kamala D. Harris	Q10853588	US	Vice President	2021-01-20	2025-01-20	Harris
Kamla Susheila Persad-Bissessar		TT	Prime Minister	2025-05-01	2026-05-31	Persad-Bissessar
Karol Nawrocki		PL	President	2025-08-06	2026-05-31	Nawrocki
Kasym-Zhomart Tokayev		KZ	President	2019-03-20	2026-05-31	Tokayev
Kay Rala Xanana Gusmao		TL	Prime Minister	2023-07-01	2026-05-31	Gusmao
Keir Starmer		GB	Prime Minister	2024-07-05	2026-05-31	Starmer
Kim Min-seok		KR	Prime Minister	2025-07-03	2026-05-31	Kim
Konstantinos Tasoulas		GR	President	2025-03-13	2026-05-31	Tasoulas
Kristen Michal		EE	Prime Minister	2024-07-23	2026-05-31	Michal
Kristrun Frostadottir		IS	Prime Minister	2024-12-21	2026-05-31	Frostadottir
Kyriakos Mitsotakis		GR	Prime Minister	2023-06-26	2026-05-31	Mitsotakis
La'Aulialemalietoa La'auli Leuatea Schmidt		WS	Prime Minister	2025-09-16	2026-05-31	La'Aulialemalietoa
Lai Ching-te		TW	President	2024-05-20	2026-05-31	Lai
Latif Rashid		IQ	President	2022-10-13	2026-05-31	Rashid
Lawrence Wong		SG	Prime Minister	2024-05-15	2026-05-31	Wong
Lee Jae-myung		KR	President	2025-06-04	2026-05-31	Lee
Letsie III		LS	King	1996-02-07	2026-05-31	Letsie III
Li Qiang		CN	Premier	2023-03-11	2026-05-31	Li
Luc Frieden		LU	Prime Minister	2023-11-17	2026-05-31	Frieden
Luis Rodolfo Abinader Corona		DO	President	2020-08-16	2026-05-31	Abinader
Luiz Inácio Lula da Silva		BR	President	2023-01-01	2026-05-31	Lula
Mahamat Idriss Déby		TD	President	2024-05-06	2026-05-31	Déby
Maia Sandu		MD	President	2020-12-24	2026-05-31	Sandu
Manuel Marrero Cruz		CU	Prime Minister	2019-12-21	2026-05-31	Marrero
Marcelo Rebelo De Sousa		PT	President	2016-03-09	2026-05-31	Rebelo De Sousa
Maria Benvinda Delfina Levi		MZ	Prime Minister	2025-01-17	2026-05-31	Levi
Mark Carney		CA	Prime Minister	2025-03-14	2026-05-31	Carney
Masoud Pezeshkian		IR	President	2024-07-30	2026-05-31	Pezeshkian
Matamela Cyril Ramaphosa		ZA	President	2024-06-19	2026-05-31	Ramaphosa
Mette Frederiksen		DK	Prime Minister	2019-06-27	2026-05-31	Frederiksen
Mia Mottley		BB	Prime Minister	2018-05-25	2026-05-31	Mottley
Miguel Diaz-Canel Bermudez		CU	President	2018-04-19	2026-05-31	Diaz-Canel
Mike Pence	Q24313	US	Vice President	2017-01-20	2021-01-20	Pence
Mikhail Vladimirovich Mishustin		RU	Premier	2020-01-16	2026-05-31	Mishustin
Mikheil Kavelashvili		GE	President	2024-12-29	2026-05-31	Kavelashvili
Milojko Spajic		ME	Prime Minister	2023-10-31	2026-05-31	Spajic
Mishal al-Ahmad al-Jabir al-Sabah		KW	Amir	2023-12-16	2026-05-31	Mishal
Moctar Ould Diay		MR	Prime Minister	2024-08-02	2026-05-31	Diay
Mohamed Muizzu		MV	President	2023-11-17	2026-05-31	Muizzu
Mohamed Ould Cheikh el Ghazouani		MR	President	2019-08-01	2026-05-31	Ghazouani
Mohammad Shahabuddin Chuppi		BD	President	2023-04-24	2026-05-31	Shahabuddin
Mohammed Irfaan Ali		GY	President	2020-08-02	2026-05-31	Ali
Mohammed Shia al-SUDANI		IQ	Prime Minister	2022-10-27	2026-05-31	Sudani
Mohammed VI		MA	King	1999-07-30	2026-05-31	Mohammed VI
Mostafa Madbouly		EG	Prime Minister	2018-06-07	2026-05-31	Madbouly
Mswati III		SZ	King	1986-04-25	2026-05-31	Mswati III
Muhammad Bin Zayid Al Nuhayyan		AE	President	2022-05-14	2026-05-31	Muhammad Bin Zayid
Muhammad Shehbaz Sharif		PK	Prime Minister	2024-03-03	2026-05-31	Sharif
Muhammad Yunus		BD	Prime Minister	2024-08-08	2026-05-31	Yunus
Muhammad al-BASHIR		SY	Prime Minister	2024-12-08	2026-05-31	Bashir
Myriam Spiteri Debono		MT	President	2024-04-04	2026-05-31	Debono
Narendra Modi		IN	Prime Minister	2014-05-26	2026-05-31	Modi
Naruhito		JP	Emperor	2019-05-01	2026-05-31	Naruhito
Natasa Pirc Musar		SI	President	2022-12-23	2026-05-31	Pirc Musar
Navin Ramgoolam		MU	Prime Minister	2024-11-13	2026-05-31	Ramgoolam
Nawaf Salam		LB	Prime Minister	2025-02-08	2026-05-31	Salam
Nayib Armando Bukele Ortez		SV	President	2019-06-01	2026-05-31	Bukele
Nestor Ntahontuye		BI	Prime Minister	2025-08-05	2026-05-31	Ntahontuye
Netumbo Nandi-Ndaitwah		NA	President	2025-03-21	2026-05-31	Nandi-Ndaitwah
Nicușor Dan		RO	President	2025-05-26	2026-05-31	Dan
Nikenike Vurobaravu		VU	President	2022-07-23	2026-05-31	Vurobaravu
Nikol Pashinyan		AM	Prime Minister	2021-09-10	2026-05-31	Pashinyan
Nikos Christodoulidis		CY	President	2023-02-28	2026-05-31	Christodoulidis
Norodom Sihamoni		KH	King	2004-10-29	2026-05-31	Sihamoni
Nyo Saw		MM	Prime Minister	2025-07-31	2026-05-31	Nyo Saw
Obiang Nguema Mbasogo		GQ	President	1979-08-03	2026-05-31	Obiang
Olzhas Bektenov		KZ	Prime Minister	2024-02-06	2026-05-31	Bektenov
Ousmane Sonko		SN	Prime Minister	2024-04-02	2026-05-31	Sonko
Patrice Talon		BJ	President	2016-04-06	2026-05-31	Talon
Patrick Herminie		SC	President	2025-10-26	2026-05-31	Herminie
Paul Biya		CM	President	1982-11-06	2026-05-31	Biya
Paul Kagame		RW	President	2000-04-22	2026-05-31	Kagame
Peter Mutharika		MW	President	2025-10-04	2026-05-31	Mutharika
Peter Pellegrini		SK	President	2024-06-15	2026-05-31	Pellegrini
Petr Pavel		CZ	President	2023-03-09	2026-05-31	Pavel
Petteri Orpo		FI	Prime Minister	2023-06-20	2026-05-31	Orpo
Pham Minh Chinh		VN	Prime Minister	2021-07-26	2026-05-31	Chinh
Philip Edward Davis		BS	Prime Minister	2021-09-17	2026-05-31	Davis
Philip J. Pierre		LC	Prime Minister	2021-07-28	2026-05-31	Pierre
Philippe		BE	King	2013-07-21	2026-05-31	Philippe
Prabowo Subianto Djojohadikusumo		ID	President	2024-10-20	2026-05-31	Prabowo
Qohir Rasulzoda		TJ	Prime Minister	2013-11-23	2026-05-31	Rasulzoda
Ram Chandra Poudel		NP	President	2023-03-13	2026-05-31	Poudel
Ratu Naiqama Lalabalavu		FJ	President	2024-11-12	2026-05-31	Lalabalavu
Recep Tayyip Erdogan		TR	President	2014-08-28	2026-05-31	Erdogan
Recep Tayyip Erdogan		TR	President	2018-07-09	2026-05-31	Erdogan
Richard Cheney	Q48259	US	Vice President	2001-01-20	2005-01-20	Cheney
Richard Cheney	Q48259	US	Vice President	2005-01-20	2009-01-20	Cheney
Rimtalba Jean Emmanuel Ouedraogo		BF	Prime Minister	2024-12-09	2026-05-31	Ouedraogo
Robert Abela		MT	Prime Minister	2020-01-13	2026-05-31	Abela
Robert Breugre Mambe		CI	Prime Minister	2023-10-17	2026-05-31	Breugre Mambe
Robert Fico		SK	Prime Minister	2023-10-25	2026-05-31	Fico
Robert Golob		SI	Prime Minister	2022-06-01	2026-05-31	Golob
Robinah Nabbanja		UG	Prime Minister	2021-06-14	2026-05-31	Nabbanja
Rodrigo Chaves Robles		CR	President	2022-05-08	2026-05-31	Chaves
Rodrigo Paz Pereira		BO	President	2025-11-08	2026-05-31	Paz
Roosevelt Skerrit		DM	Prime Minister	2004-01-08	2026-05-31	Skerrit
Rosen Zhelyazkov		BG	Prime Minister	2025-01-16	2026-05-31	Zhelyazkov
Rumen Radev		BG	President	2017-01-22	2026-05-31	Radev
Russell Dlamini		SZ	Prime Minister	2023-11-06	2026-05-31	Dlamini
Sadyr Japarov		KG	President	2021-01-28	2026-05-31	Japarov
Salim Salih Bin Burayk		YE	Prime Minister	2025-05-09	2026-05-31	Bin Burayk
Salman bin Abd al-Aziz Al Saud		SA	King	2015-01-23	2026-05-31	Salman
Salva Kiir Mayardit		SS	President	2011-07-09	2026-05-31	Kiir
Samia Suluhu Hassan		TZ	President	2021-03-19	2026-05-31	Hassan
Sanae Takaichi		JP	Prime Minister	2025-10-21	2026-05-31	Takaichi
Santiago Peña Palacios		PY	President	2023-08-15	2026-05-31	Peña
Sarra Zaafrani Zenzri		TN	Prime Minister	2025-03-21	2026-05-31	Zaafrani
Serdar Berdimuhamedov		TM	President	2022-03-19	2026-05-31	Berdimuhamedov
Sergio Mattarella		IT	President	2015-02-03	2026-05-31	Mattarella
Shavkat Mirziyoyev		UZ	President	2016-12-14	2026-05-31	Mirziyoyev
Sifi Ghrieb		DZ	Prime Minister	2025-08-28	2026-05-31	Ghrieb
Sitiveni Ligamamada Rabuka		FJ	Prime Minister	2022-12-24	2026-05-31	Rabuka
Sr. Gen. Min Aung Hlaing		MM	President	2025-07-31	2026-05-31	Min Aung Hlaing
Sultan Ibrahim ibni al-Marhum Sultan Iskandar		MY	King	2024-01-31	2026-05-31	Ibrahim
Surangel Whipps		PW	President	2021-01-21	2026-05-31	Whipps
Sushila Karki		NP	Prime Minister	2025-09-12	2026-05-31	Karki
Sylvanie Burton		DM	President	2023-10-02	2026-05-31	Burton
Tamas Sulyok		HU	President	2024-03-05	2026-05-31	Sulyok
Tamim bin Hamad Al Thani		QA	Amir	2013-06-25	2026-05-31	Tamim
Taneti Maamau		KI	President	2016-03-11	2026-05-31	Maamau
Taye Atske Selassie		ET	President	2024-10-07	2026-05-31	Taye
Tharman Shanmugaratnam		SG	President	2023-09-14	2026-05-31	Tharman
Thongloun Sisoulith		LA	President	2021-03-22	2026-05-31	Thongloun
Tshering Tobgay		BT	Prime Minister	2024-01-28	2026-05-31	Tobgay
Tupou VI		TO	King	2012-03-18	2026-05-31	Tupou VI
Ukhnaagiin Khurelsukh		MN	President	2021-06-25	2026-05-31	Khurelsukh
Ulf Kristersson		SE	Prime Minister	2022-10-18	2026-05-31	Kristersson
Vahagn Khachaturyan		AM	President	2022-03-13	2026-05-31	Khachaturyan
Viktor Orban		HU	Prime Minister	2010-05-29	2026-05-31	Orban
Vladimir Vladimirovich Putin		RU	President	2012-05-07	2026-05-31	Putin
Volodymyr Zelenskyy		UA	President	2019-05-20	2026-05-31	Zelenskyy
WACHIRALONGKON; also spelled Vajiralongkorn		TH	King	2016-12-01	2026-05-31	Wachiralongkon
Wesley W. Simina		FM	President	2023-05-12	2026-05-31	Simina
William Ruto		KE	President	2022-09-13	2026-05-31	Ruto
XI Jinping		CN	President	2013-03-14	2026-05-31	XI
Xavier Espot Zamora		AD	Prime Minister	2019-05-16	2026-05-31	Zamora
Yamandú Orsi Martínez		UY	President	2025-03-01	2026-05-31	Orsi
Yoweri Kaguta Museveni		UG	President	1986-01-26	2026-05-31	Museveni
Yulia Svyrydenko		UA	Prime Minister	2025-07-17	2026-05-31	Svyrydenko
Zoran Milanovic		HR	President	2020-02-18	2026-05-31	Milanovic
and Co-Vice President Muhammad Bin Rashid Al Maktum		AE	Prime Minister	2006-01-05	2026-05-31	Muhammad Bin Rashid
and Foreign Minister Muhammad bin Abd al-Rahman Al Thani		QA	Prime Minister	2023-03-07	2026-05-31	Muhammad
and Prime Minister Haitham bin Tarik Al Said		OM	Sultan	2020-01-11	2026-05-31	Haitham
and Prime Minister Sir Hassanal Bolkiah		BN	Sultan	1967-10-05	2026-05-31	Hassanal
of Council of Ministers Faure Gnassingbe		TG	President	2025-05-03	2026-05-31	Gnassingbe
of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State Fernando Vergez Alzaga		VA	President	2021-10-01	2026-05-31	Vergez Alzaga
of the Swiss Confederation Guy Parmelin		CH	President	2026-01-01	2026-05-31	Parmelin`;
