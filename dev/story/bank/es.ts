import type { Bank } from "./shape.ts";

export const es: Bank = {
  topics: [
    {
      topic: "Mi jefe responde por mí en las reuniones",
      prep: "El jueves me preguntaron directamente y contestó él. Después me dijo que lo había hecho para ayudarme.",
    },
    {
      topic: "Trabajar a distancia con un equipo que está junto",
      prep: "Ellos deciden en el café y yo me entero por el acta.",
    },
    {
      topic: "Cómo pedir más plazo sin parecer lenta",
      prep: "El análisis está a la mitad. Lo entrego el lunes o lo entrego bien.",
    },
    {
      topic: "Dejar un proyecto que ya no tiene sentido",
      prep: "Llevamos ocho meses. Nadie quiere ser quien lo diga primero.",
    },
    {
      topic: "Presentar en inglés delante de cien personas",
      prep: "Es el 18 de marzo. Tengo el texto, me falta la voz.",
    },
  ],
  angles: ["¿Qué le dirías a una amiga en tu lugar?"],
  goals: [
    [
      "Dirigir una reunión del área cada mes",
      "Hablar la primera cinco minutos",
      "Pedir opinión a dos personas",
    ],
  ],
  promises: ["Avisamos con un día de antelación", "Nos contestamos en dos días"],
  mentor: {
    takeaways: [
      { takeaway: "La voz llega cuando dejo de leer.", action: "Ensayar dos veces de pie" },
      { takeaway: "Escuchar también es trabajo.", action: "Apuntar menos y mirar más" },
      { takeaway: "Mi prisa no era la suya.", action: "Dejar libre la media hora siguiente" },
      { takeaway: "Preguntar dos veces cambia la respuesta.", action: "Empezar con lo que ya ha probado" },
    ],
    because: ["esperaba algo más", "unas semanas sí y otras no", "siempre hubo tiempo y buenas preguntas"],
    reflections: [
      "Aprendí a esperar tres segundos antes de contestar.",
      "Empezar antes con casos reales.",
      "Otro curso, con más calma.",
    ],
  },
  mentee: {
    takeaways: [
      { takeaway: "Puedo decir: esa la contesto yo.", action: "Hablar con él antes del jueves" },
      { takeaway: "Pedir plazo también es dar información.", action: "Escribir hoy a Marta" },
      { takeaway: "No hace falta saberlo todo para empezar.", action: "Mandar el primer borrador" },
      { takeaway: "Decir que no deja sitio para otra cosa.", action: "Dejar una reunión esta semana" },
    ],
    because: ["me faltó algo", "según la semana", "siempre salí con una idea clara"],
    reflections: [
      "Que mi opinión cabe en la mesa.",
      "Llevar los temas por escrito.",
      "Una charla en septiembre.",
    ],
  },
  thanks: ["¡Gracias!", "Muchas gracias."],
  signOffs: ["Un saludo,", "Saludos,", "Un abrazo,"],
};
