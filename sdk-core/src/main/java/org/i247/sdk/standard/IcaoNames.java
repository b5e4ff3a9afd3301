package org.i247.sdk.standard;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * Names of the codes that ICAO Doc 9303-3 section 5 has beyond ISO 3166-1, and of withdrawn codes that old documents
 * still bear. {@code D} is not here: the JDK names Germany.
 */
final class IcaoNames {

    static final Map<String, Names> BY_CODE = Map.ofEntries(
            // British nationalities, Part A
            entry(
                    "GBD",
                    new Names(
                            "British Overseas Territories citizen",
                            "Citoyen des territoires britanniques d’outre-mer",
                            "Ciudadano de los territorios británicos de ultramar",
                            "مواطن أقاليم ما وراء البحار البريطانية")),
            entry(
                    "GBN",
                    new Names(
                            "British National (Overseas)",
                            "Ressortissant britannique (outre-mer)",
                            "Nacional británico (ultramar)",
                            "رعية بريطاني (ما وراء البحار)")),
            entry(
                    "GBO",
                    new Names(
                            "British Overseas citizen",
                            "Citoyen britannique d’outre-mer",
                            "Ciudadano británico de ultramar",
                            "مواطن بريطاني من أقاليم ما وراء البحار")),
            entry(
                    "GBP",
                    new Names(
                            "British protected person",
                            "Personne protégée britannique",
                            "Persona protegida británica",
                            "شخص مشمول بالحماية البريطانية")),
            entry("GBS", new Names("British subject", "Sujet britannique", "Súbdito británico", "رعية بريطاني")),
            entry("RKS", new Names("Kosovo", "Kosovo", "Kosovo", "كوسوفو")),
            // Organisations, Parts B and C
            entry("EUE", new Names("European Union", "Union européenne", "Unión Europea", "الاتحاد الأوروبي")),
            entry(
                    "UNO",
                    new Names(
                            "United Nations",
                            "Organisation des Nations Unies",
                            "Organización de las Naciones Unidas",
                            "منظمة الأمم المتحدة")),
            entry(
                    "UNA",
                    new Names(
                            "United Nations specialized agency",
                            "Institution spécialisée des Nations Unies",
                            "Organismo especializado de las Naciones Unidas",
                            "وكالة متخصصة تابعة للأمم المتحدة")),
            entry(
                    "UNK",
                    new Names(
                            "United Nations Interim Administration Mission in Kosovo",
                            "Mission d’administration intérimaire des Nations Unies au Kosovo",
                            "Misión de Administración Provisional de las Naciones Unidas en Kosovo",
                            "بعثة الأمم المتحدة للإدارة المؤقتة في كوسوفو")),
            entry(
                    "XBA",
                    new Names(
                            "African Development Bank",
                            "Banque africaine de développement",
                            "Banco Africano de Desarrollo",
                            "البنك الأفريقي للتنمية")),
            entry(
                    "XIM",
                    new Names(
                            "African Export-Import Bank",
                            "Banque africaine d’import-export",
                            "Banco Africano de Exportación e Importación",
                            "البنك الأفريقي للتصدير والاستيراد")),
            entry(
                    "XCC",
                    new Names(
                            "Caribbean Community",
                            "Communauté des Caraïbes",
                            "Comunidad del Caribe",
                            "الجماعة الكاريبية")),
            entry("XCE", new Names("Council of Europe", "Conseil de l’Europe", "Consejo de Europa", "مجلس أوروبا")),
            entry(
                    "XCO",
                    new Names(
                            "Common Market for Eastern and Southern Africa",
                            "Marché commun de l’Afrique orientale et australe",
                            "Mercado Común de África Oriental y Meridional",
                            "السوق المشتركة لشرق أفريقيا والجنوب الأفريقي")),
            entry(
                    "XEC",
                    new Names(
                            "Economic Community of West African States",
                            "Communauté économique des États de l’Afrique de l’Ouest",
                            "Comunidad Económica de los Estados de África Occidental",
                            "الجماعة الاقتصادية لدول غرب أفريقيا")),
            entry("XPO", new Names("INTERPOL", "INTERPOL", "INTERPOL", "الإنتربول")),
            entry(
                    "XES",
                    new Names(
                            "Organization of Eastern Caribbean States",
                            "Organisation des États de la Caraïbe orientale",
                            "Organización de Estados del Caribe Oriental",
                            "منظمة دول شرق البحر الكاريبي")),
            entry(
                    "XOM",
                    new Names(
                            "Sovereign Military Order of Malta",
                            "Ordre souverain militaire de Malte",
                            "Soberana Orden Militar de Malta",
                            "منظمة مالطة العسكرية ذات السيادة")),
            entry(
                    "XDC",
                    new Names(
                            "Southern African Development Community",
                            "Communauté de développement de l’Afrique australe",
                            "Comunidad de África Meridional para el Desarrollo",
                            "الجماعة الإنمائية للجنوب الأفريقي")),
            entry(
                    "XMP",
                    new Names(
                            "Parliamentary Assembly of the Mediterranean",
                            "Assemblée parlementaire de la Méditerranée",
                            "Asamblea Parlamentaria del Mediterráneo",
                            "الجمعية البرلمانية للبحر الأبيض المتوسط")),
            // Persons without a defined nationality, Part D
            entry("XXA", new Names("Stateless person", "Apatride", "Apátrida", "عديم الجنسية")),
            entry("XXB", new Names("Refugee", "Réfugié", "Refugiado", "لاجئ")),
            entry("XXC", new Names("Refugee (other)", "Réfugié (autre)", "Refugiado (otro)", "لاجئ (غير ذلك)")),
            entry(
                    "XXX",
                    new Names(
                            "Unspecified nationality",
                            "Nationalité non précisée",
                            "Nacionalidad no especificada",
                            "جنسية غير محددة")),
            // Specimens
            entry("UTO", new Names("Utopia", "Utopie", "Utopía", "يوتوبيا")),
            // Withdrawn from ISO 3166-1
            entry(
                    "ANT",
                    new Names(
                            "Netherlands Antilles",
                            "Antilles néerlandaises",
                            "Antillas Neerlandesas",
                            "جزر الأنتيل الهولندية")),
            entry("NTZ", new Names("Neutral Zone", "Zone neutre", "Zona Neutral", "المنطقة المحايدة")),
            entry("YUG", new Names("Yugoslavia", "Yougoslavie", "Yugoslavia", "يوغوسلافيا")),
            entry(
                    "SCG",
                    new Names(
                            "Serbia and Montenegro",
                            "Serbie-et-Monténégro",
                            "Serbia y Montenegro",
                            "صربيا والجبل الأسود")),
            entry("SUN", new Names("Soviet Union", "Union soviétique", "Unión Soviética", "الاتحاد السوفيتي")),
            entry("ZAR", new Names("Zaire", "Zaïre", "Zaire", "زائير")),
            entry("TMP", new Names("East Timor", "Timor oriental", "Timor Oriental", "تيمور الشرقية")),
            entry("ROM", new Names("Romania", "Roumanie", "Rumania", "رومانيا")));

    private IcaoNames() {}

    record Names(String english, String french, String spanish, String arabic) {

        String in(Locale locale) {
            return switch (locale.getLanguage()) {
                case "fr" -> french;
                case "es" -> spanish;
                case "ar" -> arabic;
                default -> english;
            };
        }
    }
}
