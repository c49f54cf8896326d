;; Arithmetic on bytes and halves in memory: no masking before a narrow store, none after a zero-extending load.
(module
  (memory 1)
  (func (export "increment") (param i32) (result i32)
    (i32.store8 (local.get 0) (i32.add (i32.load8_u (local.get 0)) (i32.const 255)))
    (i32.load8_u (local.get 0)))
  (func (export "masked") (param i32 i32) (result i32)
    (i32.store16 (local.get 0) (i32.and (local.get 1) (i32.const 0xffff)))
    (i32.and (i32.load16_u (local.get 0)) (i32.const 0xffff)))
  (func (export "compare") (param i32 i32) (result i32)
    (i32.eq (i32.and (local.get 0) (i32.const 0xff)) (i32.and (local.get 1) (i32.const 0xff)))))

;; run: increment(0) = 255
;; run: increment(0) = 254
;; run: masked(2, 0x12345) = 0x2345
;; run: compare(0x1ff, 0x2ff) = 1
;; run: compare(0x1ff, 0x2fe) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `increment`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8.i32 little region0 v1
;;         v3 = iconst.i32 255
;;         v4 = iadd v2, v3  ; v3 = 255
;;         istore8 little region0 v4, v1
;;         v7 = uload8.i32 little region0 v1
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     load8_u32 acc, s0, #0
;;     add32 acc, acc, #255
;;     store8 s0, #0, acc
;;     load8_u32 acc, s0, #0
;;     ret acc
;;
;; function `masked`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0xffff
;;         v3 = band v1, v2  ; v2 = 0xffff
;;         v4 = uextend.i64 v0
;;         istore16 little region0 v3, v4
;;         v6 = uload16.i32 little region0 v4
;;         v8 = band v6, v2  ; v2 = 0xffff
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     and32 acc, s1, #65535
;;     store16 s0, #0, acc
;;     load16_u32 acc, s0, #0
;;     and32 acc, acc, #65535
;;     ret acc
;;
;; function `compare`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 255
;;         v3 = band v0, v2  ; v2 = 255
;;         v5 = band v1, v2  ; v2 = 255
;;         v6 = icmp eq v3, v5
;;         v7 = uextend.i32 v6
;;         return v7
;;     }
;;   bytecode, 5 slots
;;     and32 s4, s0, #255
;;     and32 acc, s1, #255
;;     eq32 acc, s4, acc
;;     ret acc
