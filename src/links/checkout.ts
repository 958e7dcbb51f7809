const words =
  'cart|checkout|basket|warenkorb|kasse|bestellung|panier|commande|carrito|cesta|pedido|carrinho|carrello|winkelwagen|' +
  'winkelmand|koszyk|zamowienie|kosik|objednavka|sepet|korzina|kosar|kundvagn|varukorg|handlekurv|ostoskori|gio-hang';
// A manual may have a page of such a name: only what is below one is a step.
const entries =
  'order|booking|reserve|reservation|reserva|reservierung|buchung|prenotazione|sign-?in|log-?in|connexion|sign-?up|' +
  'register|registration|join|inscription|anmeldung|registro';
const orders = new RegExp(`/(?:(?:shopping[-_]?|one-?page-?)?(?:${words})(?=[/.?_]|$)|(?:${entries})/.)`, 'i');

/** A step of an order or a registration, by its address: "Back" and "Continue" are its own, in every language. */
export function isOfCheckout(address: string): boolean {
  return orders.test(new URL(address).pathname);
}
