/**
 * What people write to command the machine, by language: en, de, fr, es, pt, it, nl, he, ar. A phrase counts where it
 * stands alone; the longest wins. Matched folded (`fold`): accents and letter case do not matter.
 */
const TABLES = {
  stop: `stop|stop it|unsubscribe|unsubscribe me|stopp|abmelden|abbestellen|austragen|arrêter|arrêt|se désabonner|désabonner|
    désinscription|désinscrire|parar|baja|darse de baja|darme de baja|detener|cancelar suscripción|sair|
    cancelar inscrição|cancelar subscrição|descadastrar|ferma|fermare|basta|disiscrivi|disiscrivimi|cancellami|
    stoppen|afmelden|uitschrijven|עצור|עצרו|להפסיק|הפסק|הפסיקו|הסר|הסירו אותי|תפסיקו|توقف|أوقف|إيقاف|إلغاء الاشتراك|الغاء الاشتراك`,
  pause: `pause|pausieren|pausiere|en pause|faire une pause|mettre en pause|pausa|pausar|hacer una pausa|fazer uma pausa|in pausa|pauze|pauzeren|pauseer|
    השהיה|השהה|הפסקה|إيقاف مؤقت|توقف مؤقت|استراحة`,
  help: `help|hilfe|aide|à l'aide|ayuda|ajuda|aiuto|hulp|עזרה|مساعدة|مساعده|المساعدة`,
  undo: `undo|take it back|rückgängig|rückgängig machen|zurücknehmen|annuler|deshacer|desfazer|annulla|annullare|
    ongedaan maken|herstel|terugdraaien|בטל|ביטול|לבטל|تراجع|إلغاء`,
  data: `my data|send my data|meine daten|mes données|mis datos|meus dados|os meus dados|i miei dati|mijn gegevens|
    הנתונים שלי|המידע שלי|بياناتي`,
  erase: `erase me|delete me|erase my data|delete my data|lösche mich|löscht mich|lösch mich|meine daten löschen|effacez-moi|
    effacer mes données|supprimez-moi|supprimer mes données|bórrame|bórrenme|borrar mis datos|elimíname|apague-me|
    apagar-me|apaguem-me|apagar os meus dados|apagar meus dados|excluir meus dados|cancella i miei dati|
    eliminami|wis mij|verwijder mij|wis mijn gegevens|verwijder mijn gegevens|מחק אותי|מחקו אותי|למחוק אותי|
    احذفني|احذفوني|امسحني|حذف بياناتي`,
  concern: `concern|a concern|complaint|bedenken|sorge|beschwerde|préoccupation|inquiétude|plainte|signalement|preocupación|
    inquietud|queja|preocupação|queixa|preoccupazione|segnalazione|reclamo|zorg|bezorgdheid|klacht|חשש|תלונה|דאגה|
    قلق|شكوى|مخاوف`,
  "change-mentor": `change mentor|change my mentor|another mentor|new mentor|mentor wechseln|mentorin wechseln|mentorwechsel|
    anderer mentor|andere mentorin|neuer mentor|changer de mentor|changement de mentor|autre mentor|
    cambiar de mentor|cambiar de mentora|cambio de mentor|otro mentor|mudar de mentor|trocar de mentor|
    outro mentor|cambiare mentore|cambia mentore|cambio mentore|cambiare mentor|cambio mentor|altro mentore|
    andere mentor|mentor wisselen|wissel van mentor|החלפת מנטור|להחליף מנטור|החלף מנטור|מנטור אחר|
    تغيير المرشد|تغيير الموجه|تغيير المنتور|مرشد آخر`,
  "wrap-up": `wrap up|wrap it up|abschließen|abschluss|beenden|conclure|clôturer|terminer|cerrar|concluir|encerrar|
    terminar|concludere|chiudere|concludiamo|afronden|afsluiten|סיום|לסיים|לסכם|إنهاء|اختتام|إنهاء البرنامج`,
  "apply-good-rows": `apply good rows|gute zeilen anwenden|gute zeilen übernehmen|appliquer les bonnes lignes|
    aplicar las filas buenas|aplicar as linhas boas|applica le righe buone|goede rijen toepassen|
    החל שורות תקינות|تطبيق الصفوف الصحيحة`,
  apply: `apply|apply it|apply all|anwenden|übernehmen|appliquer|aplicar|applica|applicare|toepassen|החל|להחיל|تطبيق`,
} as const;

export type CommandName = keyof typeof TABLES;

export const COMMANDS = Object.entries(TABLES).map(([name, table]) => ({
  name: name as CommandName,
  phrases: table.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " ")),
}));

/** Commands that go on with words of their own: how long, with whom, what the concern is. */
export const WITH_ARGUMENT: ReadonlySet<CommandName> = new Set([
  "pause",
  "wrap-up",
  "concern",
  "change-mentor",
  "data",
  "erase",
]);

/** What may stand before a command or behind it and still leave it alone: "please", "bitte", "por favor". */
export const PLEASE: readonly string[] =
  "please|pls|bitte|s'il vous plaît|s'il te plaît|svp|stp|por favor|se faz favor|per favore|per piacere|alstublieft|alsjeblieft|aub|בבקשה|אנא|من فضلك|رجاء|لو سمحت|now|jetzt|all|thanks|danke|merci|gracias|obrigado|obrigada|grazie|dank je|תודה|شكرا".split(
    "|",
  );
