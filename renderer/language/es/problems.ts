import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'catalogue-damaged': 'El catálogo que venía con Broadsheet está dañado y se ha omitido. Todo lo demás funciona; si reinstalas Broadsheet, lo recuperarás.',
  'disk-full': 'El disco está lleno. No se pueden almacenar artículos nuevos. Todo lo que tienes está a salvo. Libera espacio e inténtalo de nuevo.',
  'edition-damaged': 'La edición incluida está dañada y se ha omitido. Todo lo demás funciona; si reinstalas Broadsheet, la recuperarás.',
  'feed-empty': 'El sitio web respondió con una página vacía en lugar de su canal. Lo almacenado se queda. Broadsheet volverá a consultar más tarde.',
  'not-a-feed': 'En esta dirección no hay un canal que Broadsheet pueda leer. Prueba con la página principal del sitio web.',
  'not-opml': 'Este archivo no contiene una lista de canales (OPML), así que no se ha cambiado nada. Exporta otra vez la lista como OPML desde la otra aplicación.',
  'not-found': 'Eso ya no está aquí, así que no se ha cambiado nada.',
  'already-followed': 'Ya sigues este canal. No se ha cambiado nada.',
  'feed-unreachable': 'No se puede acceder al canal. No se ha cambiado nada. Comprueba la dirección y la conexión e inténtalo de nuevo.',
  'not-allowed': 'Broadsheet solo abre direcciones web y de correo. Este enlace es de otro tipo y no se ha abierto.',
  'page-too-large': 'Esta página es demasiado grande para un artículo, por eso falta su texto. Abre el original en el navegador.',
  'profile-unwritable': 'Broadsheet no puede escribir en su carpeta, así que no se ha cambiado nada. Comprueba los permisos y el disco.',
  'sign-in': 'El servidor pide una contraseña. Inicia sesión e inténtalo de nuevo.',
  'store-busy': 'Otro programa está escribiendo en el archivo de Broadsheet. No se ha cambiado nada. Inténtalo de nuevo en un momento.',
  'store-damaged': 'El archivo de Broadsheet está dañado y no se puede leer así. Se ha dejado como estaba. Copia la carpeta del perfil a un lugar seguro y restaura una copia de archive.db.',
  'store-newer': 'Este archivo es de una versión más reciente de Broadsheet y se ha dejado como estaba. Instala la versión más reciente.',
  'thread-stopped': 'Una parte de Broadsheet se detuvo de forma inesperada y se ha reiniciado. No se ha perdido nada de lo almacenado. Inténtalo de nuevo.',
  'took-too-long': 'Broadsheet detuvo algo que tardaba demasiado. No se ha cambiado nada de lo almacenado.',
  unexpected: 'Algo falló en Broadsheet. No se ha cambiado nada de lo almacenado. Inténtalo de nuevo; si vuelve a ocurrir, reinicia Broadsheet.',
};
