;; Tables with 64-bit indices: `call_indirect` reads a whole slot, unless the index was extended from 32 bits.
(module
  (type $number (func (result i32)))
  (table $t i64 3 10 funcref)
  (elem (table $t) (i64.const 1) func $seven)
  (elem $more func $seven)
  (func $seven (result i32) (i32.const 7))
  (func (export "call") (param $i i64) (result i32) (call_indirect $t (type $number) (local.get $i)))
  (func (export "call_extended") (param $i i32) (result i32)
    (call_indirect $t (type $number) (i64.extend_i32_u (local.get $i))))
  (func (export "tail") (param $i i64) (result i32) (return_call_indirect $t (type $number) (local.get $i)))
  (func (export "move") (param $to i64) (param $from i64) (table.set $t (local.get $to) (table.get $t (local.get $from))))
  (func (export "init") (param $at i64) (table.init $t $more (local.get $at) (i32.const 0) (i32.const 1)))
  (func (export "fill") (param $at i64) (param $len i64) (table.fill $t (local.get $at) (ref.null func) (local.get $len)))
  (func (export "grow") (param $by i64) (result i64) (table.grow $t (ref.null func) (local.get $by)))
  (func (export "size") (result i64) (table.size $t)))

;; run: call(1) = 7
;; run: call(0) traps "uninitialized element"
;; run: call(3) traps "undefined element"
;; run: call(0x1_0000_0001) traps "undefined element"
;; run: call_extended(1) = 7
;; run: tail(1) = 7
;; run: tail(-1) traps "undefined element"
;; run: move(2, 1)
;; run: move(2, 0x1_0000_0001) traps "out of bounds table access"
;; run: call(2) = 7
;; run: init(0)
;; run: call(0) = 7
;; run: fill(3, 0)
;; run: fill(4, 0) traps "out of bounds table access"
;; run: fill(1, -1) traps "out of bounds table access"
;; run: grow(7) = 3
;; run: grow(1) = -1
;; run: grow(-1) = -1
;; run: size() = 10

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `seven`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;     block0:
;;         v0 = iconst.i32 7
;;         return v0  ; v0 = 7
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:7
;;     ret [s0]
;;
;; function `call`: (i64) -> (i32)
;;   clif
;;     function u0:1(i64) -> i32 tail {
;;         sig0 = (i64) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i64):
;;         v1 = call fn0(v0)
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     call_indirect w0, #0, #0, [], +3[s1]
;;     ret [s1]
;;
;; function `call_extended`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         sig0 = (i64) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = call fn0(v1)
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     call_indirect s0, #0, #0, [], +3[s1]
;;     ret [s1]
;;
;; function `tail`: (i64) -> (i32)
;;   clif
;;     function u0:3(i64) -> i32 tail {
;;         sig0 = (i64) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i64):
;;         return_call fn0(v0)
;;     }
;;   bytecode, 1 slots
;;     return_call_indirect w0, #0, #0, []
;;
;; function `move`: (i64, i64) -> ()
;;   clif
;;     function u0:4(i64, i64) tail {
;;         region0 = 134217728 "table 0"
;;     block0(v0: i64, v1: i64):
;;         v2 = load.i64 user3 little region0 v1-0x0800_0001
;;         store user3 little region0 v2, v0-0x0800_0001
;;         return
;;     }
;;   bytecode, 3 slots
;;     table_get s2, #0, s1
;;     table_set #0, s0, s2
;;     ret []
;;
;; function `init`: (i64) -> ()
;;   clif
;;     function u0:5(i64) tail {
;;         sig0 = (i32, i32, i64, i32, i32) tail
;;         fn0 = colocated u1:10 sig0
;;     block0(v0: i64):
;;         v2 = iconst.i32 1
;;         v1 = iconst.i32 0
;;         call fn0(v2, v1, v0, v1, v2)  ; v2 = 1, v1 = 0, v1 = 0, v2 = 1
;;         return
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:1
;;     mov s1, #8:0
;;     table_init #1, #0, s0, s1, s2
;;     ret []
;;
;; function `fill`: (i64, i64) -> ()
;;   clif
;;     function u0:6(i64, i64) tail {
;;         sig0 = (i32, i64, i64, i64) tail
;;         fn0 = colocated u1:8 sig0
;;     block0(v0: i64, v1: i64):
;;         v3 = iconst.i32 0
;;         v2 = iconst.i64 0
;;         call fn0(v3, v0, v2, v1)  ; v3 = 0, v2 = 0
;;         return
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;     table_fill #0, s0, s2, s1
;;     ret []
;;
;; function `grow`: (i64) -> (i64)
;;   clif
;;     function u0:7(i64) -> i64 tail {
;;         sig0 = (i32, i64, i64) -> i64 tail
;;         fn0 = colocated u1:7 sig0
;;     block0(v0: i64):
;;         v2 = iconst.i32 0
;;         v1 = iconst.i64 0
;;         v3 = call fn0(v2, v0, v1)  ; v2 = 0, v1 = 0
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;     table_grow s1, #0, s0, s2
;;     ret [s1]
;;
;; function `size`: () -> (i64)
;;   clif
;;     function u0:8() -> i64 tail {
;;         sig0 = (i32) -> i64 tail
;;         fn0 = colocated u1:6 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     table_size acc, #0
;;     ret acc
