package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.Map;

/** A short list in every format, in the shape of its publisher; the parties are invented. */
final class Samples {
    static final String OFAC_SDN = """
            36,"NORDLYS AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'NLA'; Registration ID 1025000653930 (Norway)."
            2674,"STRAND, Kari","individual","SDGT] [NS-PLC","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1948; alt. DOB circa 1949; POB Bergen, Norway; nationality Norway; Passport A10472263 (Norway) expires 09 Jul 2011; Linked To: NORDLYS AIRLINES."
            4238,"MAR BLANCO","vessel","CUBA",-0- ,"CL2192",-0- ,-0- ,-0- ,"Panama",-0- ,"Vessel Registration Identification IMO 9187629."
            \u001A
            """.replace("\n", "\r\n");
    static final String OFAC_ALT = """
            36,12,"aka","NORD-LYS",-0-\s
            36,13,"fka","FJORD FLY",-0-\s
            \u001A
            """;
    static final String OFAC_ADD = """
            36,25,-0- ,"Oslo","Norway",-0-\s
            \u001A
            """;
    static final String OFAC_XML = """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns="http://tempuri.org/sdnList.xsd">
              <publshInformation><Publish_Date>05/07/2024</Publish_Date><Record_Count>1</Record_Count></publshInformation>
              <sdnEntry><uid>2674</uid><firstName>Kari</firstName><lastName>STRAND</lastName><sdnType>Individual</sdnType>
                <programList><program>SDGT</program></programList>
                <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A10472263</idNumber><idCountry>Norway</idCountry></id>
                  <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
                <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>KS</lastName></aka>
                  <aka><uid>4</uid><type>f.k.a.</type><category>strong</category><lastName>LIE</lastName><firstName>Kari</firstName></aka></akaList>
                <addressList><address><uid>5</uid><address1>Storgata 1</address1><city>Oslo</city><country>Norway</country></address></addressList>
                <dateOfBirthList><dateOfBirthItem><uid>6</uid><dateOfBirth>1951 to 1953</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
              </sdnEntry>
            </sdnList>
            """;
    static final String OFAC_ADVANCED = """
            <?xml version="1.0" encoding="utf-8"?>
            <Sanctions xmlns="http://www.un.org/sanctions/1.0">
              <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>1</Month><Day>5</Day></DateOfIssue>
              <ReferenceValueSets>
                <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
                <CountryValues><Country ID="11" ISO2="NO">Norway</Country></CountryValues>
                <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType>
                  <FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
                <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
                <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
                <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
                <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
              </ReferenceValueSets>
              <Locations><Location ID="25"><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Oslo</Value></LocationPartValue></LocationPart>
                <LocationCountry CountryID="11"/></Location></Locations>
              <IDRegDocuments><IDRegDocument ID="2" IDRegDocTypeID="1571" IdentityID="6746"><IDRegistrationNo>A10472263</IDRegistrationNo></IDRegDocument></IDRegDocuments>
              <DistinctParties><DistinctParty FixedRef="2674"><Profile ID="2674" PartySubTypeID="4">
                <Identity ID="6746" Primary="true">
                  <Alias AliasTypeID="1403" Primary="true" LowQuality="false">
                    <DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="72" ScriptID="215">Kari</NamePartValue></DocumentedNamePart>
                      <DocumentedNamePart><NamePartValue NamePartGroupID="71" ScriptID="215">STRAND</NamePartValue></DocumentedNamePart></DocumentedName>
                    <DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="71" ScriptID="160">斯特兰</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                  <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="3"><DocumentedNamePart>
                    <NamePartValue NamePartGroupID="71" ScriptID="215">KS</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="71" NamePartTypeID="1520"/></MasterNamePartGroup>
                    <MasterNamePartGroup><NamePartGroup ID="72" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
                </Identity>
                <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod CalendarTypeID="1">
                  <Start Approximate="false"><From><Year>1948</Year><Month>1</Month><Day>1</Day></From><To><Year>1948</Year><Month>1</Month><Day>1</Day></To></Start>
                  <End Approximate="false"><From><Year>1948</Year><Month>12</Month><Day>31</Day></From><To><Year>1948</Year><Month>12</Month><Day>31</Day></To></End>
                </DatePeriod></FeatureVersion></Feature>
                <Feature ID="2" FeatureTypeID="10"><FeatureVersion ID="2"><VersionLocation LocationID="25"/></FeatureVersion></Feature>
                <Feature ID="3" FeatureTypeID="25"><FeatureVersion ID="3"><VersionLocation LocationID="25"/></FeatureVersion></Feature>
              </Profile></DistinctParty></DistinctParties>
              <ProfileRelationships/>
              <SanctionsEntries><SanctionsEntry ID="1" ProfileID="2674" ListID="1550">
                <EntryEvent ID="1" EntryEventTypeID="1"><Comment/><Date CalendarTypeID="1"><Year>2001</Year><Month>12</Month><Day>4</Day></Date></EntryEvent>
                <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure>
                <SanctionsMeasure ID="2" SanctionsTypeID="2"><Comment/></SanctionsMeasure>
              </SanctionsEntry></SanctionsEntries>
            </Sanctions>
            """;
    static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
              <DATAID>6900001</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>KARI</FIRST_NAME><SECOND_NAME>STRAND</SECOND_NAME>
              <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
              <NAME_ORIGINAL_SCRIPT>斯特兰</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Norway</VALUE></NATIONALITY>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>KS; K. S.</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A10472263</NUMBER></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY>
              <DATAID>6900002</DATAID><FIRST_NAME>NORDLYS TRADING (NT) ; NORDLYS GENERAL (NG)</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>FJORD TRADING</ALIAS_NAME></ENTITY_ALIAS>
              <ENTITY_ADDRESS><STREET>Storgata 1</STREET><CITY>Oslo</CITY><COUNTRY>Norway</COUNTRY></ENTITY_ADDRESS>
            </ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """;
    static final String EU = """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-05-01T00:00:00.000+02:00" globalFileId="0">
            <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.1.1" logicalId="1069">
            <regulation regulationType="amendment" organisationType="council" publicationDate="2019-04-08" entryIntoForceDate="2019-04-09" numberTitle="2019/1" programme="UKR"><publicationUrl>https://example.org</publicationUrl></regulation>
            <subjectType code="person" classificationCode="P"/>
            <nameAlias firstName="" middleName="" lastName="" wholeName="Kari Strand" strong="true" nameLanguage=""/>
            <nameAlias firstName="Кари" middleName="" lastName="Странд" wholeName="" strong="true" nameLanguage="RU"/>
            <nameAlias wholeName="KS" strong="false" nameLanguage=""/>
            <citizenship countryIso2Code="NO" countryDescription="NORWAY"/>
            <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
            <birthdate circa="true" calendarType="GREGORIAN" year="1968" monthOfYear="2" countryIso2Code="NO"/>
            <birthdate circa="false" calendarType="ISLAMIC" year="1343"/>
            <identification identificationTypeCode="passport" number="A10472263" latinNumber=""/>
            <address street="Storgata 1" city="Oslo" countryIso2Code="NO" countryDescription="NORWAY"/>
            </sanctionEntity></export>
            """;
    static final String UK = """
            <?xml version="1.0" encoding="utf-8"?>
            <Designations><DateGenerated>22/08/2026</DateGenerated>
            <Designation><LastUpdated>04/08/2026</LastUpdated><DateDesignated>29/06/2012</DateDesignated><UniqueID>AFG0001</UniqueID>
            <Names><Name><Name1>Kari</Name1><Name6>STRAND</Name6><NameType>Primary name</NameType></Name>
            <Name><Name6>KS</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
            <NonLatinNames><NonLatinName><NameNonLatinScript>斯特兰</NameNonLatinScript></NonLatinName></NonLatinNames>
            <RegimeName>The Example Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
            <Addresses><Address><AddressLine1>Storgata 1</AddressLine1><AddressCountry>Norway</AddressCountry></Address></Addresses>
            <IndividualDetails><Individual><DOBs><DOB>dd/mm/1968</DOB><DOB>03/04/1969</DOB></DOBs>
            <Nationalities><Nationality>Norway</Nationality></Nationalities>
            <PassportDetails><Passport><PassportNumber>A10472263</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
            </Designation></Designations>
            """;
    static final String UK_CSV = """
            Report Date: 01/10/2026
            "Last Updated","Unique ID","OFSI Group ID","UN Reference Number","Name 6","Name 1","Name type","Alias strength","Name non-latin script","Regime Name","Individual, Entity, Ship","Date Designated","D.O.B","Nationality(/ies)","Address Line 1","Address Country"
            "15/09/2026","RUS0001","14001","","STRAND","Kari","Primary Name","","","Russia","Individual","16/03/2022","dd/mm/1968","Norway","Storgata 1","Norway"
            "15/09/2026","RUS0001","14001","","STRAN","Cari","Alias","","斯特兰","Russia","Individual","16/03/2022","dd/mm/1968","Norway","Storgata 1","Norway"
            "20/09/2026","RUS0002","14002","","NORDLYS LLC","","Primary Name","","","Russia","Entity","16/03/2022","","","",""
            """;
    static final String CSL = """
            _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids
            "a1","Entity List (EL) - Bureau of Industry and Security","","","","Nordlys Institute, a.k.a., the following two aliases: -NI; -Nord Institute","","Storgata 1, Oslo, NO; PO Box 2, Bergen, NO","","2018-08-01","","","","","","","","","","","","","","","","","","",""
            "a2","Nonproliferation Sanctions (ISN) - State Department","","","INKSNA","Fjord Export; and any successor, sub-unit, or subsidiary thereof","","","","2023-07-19","","","","","","","","","","","","","","","","","","",""
            "a3","Specially Designated Nationals (SDN) - Treasury Department","52291","Individual","DPRK4","STRAND, Kari","","Oslo, NO","","","","","","","","","","","","","","","KS; LIE, Kari","","1978-12-05","NO","","","Passport, 836238033, NO; Gender, Female"
            """;
    static final String CSL_JSON = """
            {"total": 1, "results": [{"id": "a3", "source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": "52291", "type": "Individual",
            "programs": ["DPRK4"], "name": "STRAND, Kari", "title": null, "addresses": [{"address": null, "city": "Oslo", "state": null, "postal_code": null, "country": "NO"}],
            "alt_names": ["KS"], "dates_of_birth": ["1978-12-05"], "nationalities": ["NO"], "ids": [{"type": "Passport", "number": "836238033", "country": "NO"}], "start_date": null, "new_field": "x"}]}
            """;
    static final String DPL = """
            "Name"\t"Street_Address"\t"City"\t"State"\t"Country"\t"Postal_Code"\t"Effective_Date"\t"Expiration_Date"\t"Standard_Order"\t"Last_Update"\t"Action"\t"FR_Citation"
            "KARI STRAND"\t"1 MAIN STREET"\t"RICHARDSON"\t"TX"\t"US"\t"75081"\t"03/04/2002"\t"06/29/2056"\t"Y"\t"2006-07-11"\t""\t"67 F.R. 56530"
            "KARI STRAND"\t"2 MAIN STREET"\t"RICHARDSON"\t"TX"\t"US"\t"75081"\t"03/04/2002"\t"06/29/2056"\t"Y"\t"2006-07-11"\t""\t"67 F.R. 56530"
            """;
    static final String METI_YAML = """
            announcement:
              publish_date: '2025-09-29'
            sanction_details:
              entities:
              - id: jp.meti.ful.1
                name: {en: Nordlys Trading （NTC）}
                type: organization
                effective_date: '2025-09-29'
                country_code: NO
                aliases: [Fjord Trading, 北光贸易]
            """;
    static final String METI_CSV = """
            End User List,,,,
            No.,Country or Region,Company or Organization,Also Known As,Type of WMD
            1,Norway,Nordlys Trading （NTC）,"・Fjord Trading
            ・北光贸易",N
            """;
    static final String FTM = """
            {"id": "ad-1", "schema": "Address", "properties": {"full": ["Storgata 1, Oslo"], "country": ["no"]}, "datasets": ["us_example"]}
            {"id": "sa-1", "schema": "Sanction", "properties": {"entity": ["Q1"], "program": ["SDGT"], "startDate": ["2001-12-04"]}}
            {"id": "Q1", "schema": "Person", "caption": "Kari Strand", "properties": {"name": ["Kari Strand", "斯特兰"], "weakAlias": ["KS"], "previousName": ["Kari Lie"], "birthDate": ["1968-02"], "nationality": ["no"], "topics": ["sanction"], "passportNumber": ["A10472263"], "addressEntity": ["ad-1"], "shoeSize": ["38"]}, "datasets": ["us_example"]}
            {"id": "Q2", "schema": "Company", "properties": {"name": ["Nordlys AS"], "uscCode": ["91310000MA1K35XH5P"]}, "datasets": ["us_example"]}
            """;
    static final String TABLE = """
            ID;Name;Aliases;Country;Date of birth;Registration No;Type;Shoe size
            1;Kari Strand;"KS;Kari Lie";NO;1968-02-30;;person;38
            2;诺德利斯公司;Nordlys AS;NO;;91310000MA1K35XH5P;entity;
            """;

    static final String NOTICE = """
            https://www.example.org/notice.html

            商务部公告2026年第99号 公布将2家美国实体列入出口管制管控名单
            【发布文号】商务部公告2026年第99号
            【发文日期】2026年12月01日
            决定将示例锻造公司等2家美国实体列入出口管制管控名单（见附件），并采取以下措施：
            一、禁止向上述2家美国实体出口两用物项；正在开展的相关出口活动应当立即停止。
            本公告自公布之日起正式实施。
            附件：出口管制管控名单
            商务部
            2026年12月1日

            附件
            出口管制管控名单

            1. 示例锻造公司（Example Forge, Inc.）
            2. 示例光学公司(Example Optics GmbH)及其分支机构
                -Example Optics Japan KK
            """;
    static final String PRESS = """
            来源：商务部新闻办公室 类型：原创 分类：新闻 2026-12-14 22:00
            商务部新闻发言人就调整不可靠实体清单措施答记者问
            答：自2026年12月14日起，暂停4月4日公告（不可靠实体清单工作机制〔2026〕7号）相关措施90天，停止4月9日公告（不可靠实体清单工作机制〔2026〕8号和9号）相关措施。
            """;

    private Samples() {}

    /** File name to text, for every format. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("sdn.csv", OFAC_SDN);
        all.put("sdn.xml", OFAC_XML);
        all.put("sdn_advanced.xml", OFAC_ADVANCED);
        all.put("un.xml", UN);
        all.put("eu.xml", EU);
        all.put("uk.xml", UK);
        all.put("uk.csv", UK_CSV);
        all.put("csl.csv", CSL);
        all.put("csl.json", CSL_JSON);
        all.put("dpl.txt", DPL);
        all.put("meti.yaml", METI_YAML);
        all.put("meti.csv", METI_CSV);
        all.put("ftm.json", FTM);
        all.put("own.csv", TABLE);
        all.put("notice.md", NOTICE);
        return all;
    }
}
