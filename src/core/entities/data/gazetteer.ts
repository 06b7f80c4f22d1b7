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

/** Name, Wikidata id, country, office, first and last day in it. */
export const OFFICE_TABLE = `Barack Obama	Q76	US	President	2009-01-20	2013-01-20
Barack Obama	Q76	US	President	2013-01-20	2017-01-20
Donald Trump	Q22686	US	President	2017-01-20	2021-01-20
Donald Trump	Q22686	US	President	2025-01-20	2029-01-20
George Bush	Q207	US	President	2001-01-20	2005-01-20
George Bush	Q207	US	President	2005-01-20	2009-01-20
J.D. Vance	Q28935729	US	Vice President	2025-01-20	2029-01-20
Joseph Biden	Q6279	US	President	2021-01-20	2025-01-20
Joseph Biden	Q6279	US	Vice President	2009-01-20	2013-01-20
Joseph Biden	Q6279	US	Vice President	2013-01-20	2017-01-20
Kamala D. Harris	Q10853588	US	Vice President	2021-01-20	2025-01-20
Mike Pence	Q24313	US	Vice President	2017-01-20	2021-01-20
Richard Cheney	Q48259	US	Vice President	2001-01-20	2005-01-20
Richard Cheney	Q48259	US	Vice President	2005-01-20	2009-01-20`;
