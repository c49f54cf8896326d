;; Shifts and rotations by constants, as ChaCha, SHA and BLAKE have them.
(module
  (func (export "xor") (param i32 i32) (result i32 i32 i32)
    (i32.xor (local.get 0) (i32.shl (local.get 1) (i32.const 4)))
    (i32.xor (local.get 0) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.xor (local.get 0) (i32.rotl (local.get 1) (i32.const 4))))
  (func (export "or") (param i64 i64) (result i64 i64 i64)
    (i64.or (local.get 0) (i64.shl (local.get 1) (i64.const 4)))
    (i64.or (local.get 0) (i64.shr_u (local.get 1) (i64.const 4)))
    (i64.or (local.get 0) (i64.rotl (local.get 1) (i64.const 4))))
  (func (export "add") (param i32 i32) (result i32 i32)
    (i32.add (local.get 0) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.add (local.get 0) (i32.rotl (local.get 1) (i32.const 4))))
  (func (export "sigma") (param i32) (result i32)
    (i32.xor (i32.xor (i32.rotl (local.get 0) (i32.const 30)) (i32.rotl (local.get 0) (i32.const 19)))
             (i32.rotl (local.get 0) (i32.const 10))))
  (func (export "mix") (param i64 i64 i64) (result i64 i64) (local $sum i64)
    (local.set $sum (i64.add (local.get 0) (local.get 1)))
    (i64.rotl (i64.xor (local.get $sum) (local.get 2)) (i64.const 32)) (local.get $sum)))

;; run: xor(1, 0x80000010) = 0x101, 0x08000000, 0x109
;; run: or(1, 0x8000000000000010) = 0x101, 0x0800000000000001, 0x109
;; run: add(1, 0x80000010) = 0x08000002, 0x109
;; run: sigma(1) = 0x40080400
;; run: mix(1, 2, 4) = 0x700000000, 3

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `xor`: (i32, i32) -> (i32, i32, i32)
;;   clif
;;     function u0:0(i32, i32) -> i32, i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 4
;;         v3 = ishl v1, v2  ; v2 = 4
;;         v4 = bxor v0, v3
;;         v6 = ushr v1, v2  ; v2 = 4
;;         v7 = bxor v0, v6
;;         v9 = rotl v1, v2  ; v2 = 4
;;         v10 = bxor v0, v9
;;         return v4, v7, v10
;;     }
;;   bytecode, 8 slots
;;     xor_shl_imm32 s6, s0, s1, #4
;;     xor_shr_u_imm32 s4, s0, s1, #4
;;     xor_rotl_imm32 s2, s0, s1, #4
;;     ret [n: s6 s4 s2]
;;
;; function `or`: (i64, i64) -> (i64, i64, i64)
;;   clif
;;     function u0:1(i64, i64) -> i64, i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i64 4
;;         v3 = ishl v1, v2  ; v2 = 4
;;         v4 = bor v0, v3
;;         v6 = ushr v1, v2  ; v2 = 4
;;         v7 = bor v0, v6
;;         v9 = rotl v1, v2  ; v2 = 4
;;         v10 = bor v0, v9
;;         return v4, v7, v10
;;     }
;;   bytecode, 8 slots
;;     or_shl_imm64 s6, s0, s1, #4
;;     or_shr_u_imm64 s4, s0, s1, #4
;;     or_rotl_imm64 s2, s0, s1, #4
;;     ret [n: s6 s4 s2]
;;
;; function `add`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:2(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 4
;;         v3 = ushr v1, v2  ; v2 = 4
;;         v4 = iadd v0, v3
;;         v6 = rotl v1, v2  ; v2 = 4
;;         v7 = iadd v0, v6
;;         return v4, v7
;;     }
;;   bytecode, 6 slots
;;     add_shr_u_imm32 s4, s0, s1, #4
;;     add_rotl_imm32 s2, s0, s1, #4
;;     ret [s4 s2]
;;
;; function `sigma`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 30
;;         v2 = rotl v0, v1  ; v1 = 30
;;         v3 = iconst.i32 19
;;         v4 = rotl v0, v3  ; v3 = 19
;;         v5 = bxor v2, v4
;;         v6 = iconst.i32 10
;;         v7 = rotl v0, v6  ; v6 = 10
;;         v8 = bxor v5, v7
;;         return v8
;;     }
;;   bytecode, 6 slots
;;     xor_rotl_rotl_rotl32 acc, s0, #30, s0, #19, s0, #10
;;     ret acc
;;
;; function `mix`: (i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:4(i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v4 = iadd v0, v1
;;         v5 = bxor v4, v2
;;         v6 = iconst.i64 32
;;         v7 = rotl v5, v6  ; v6 = 32
;;         return v7, v4
;;     }
;;   bytecode, 6 slots
;;     add_rotl_xor64 s5, s3, s0, s1, s2, #32
;;     ret [s3 s5]
