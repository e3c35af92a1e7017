/**
 * The hall in the browser 网页: kiosk, hall screen, guides and progress, on the driving ports. No
 * rule lives here: pages show what the ports answer, a refusal in the words of its ruling.
 */
@NullMarked
package org.yimen.app.web;

import org.jspecify.annotations.NullMarked;
